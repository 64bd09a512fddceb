#include "hub/sha256.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define STONEPOT_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace stonepot {

namespace {

// FIPS 180-4, 5.3.3
constexpr std::array<std::uint32_t, 8> initialHash{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

#ifdef STONEPOT_SHA_INSTRUCTIONS

// FIPS 180-4, 4.2.2
alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasInstructions()
{
    constexpr unsigned ssse3 = 1U << 9;
    constexpr unsigned sse41 = 1U << 19;
    constexpr unsigned sha = 1U << 29;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & ssse3) == 0 || (c & sse41) == 0) {
        return false;
    }
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

// The instructions hold the state as ABEF and CDGH, and do two rounds each.
__attribute__((target("sha,sse4.1,ssse3"))) void compress(std::uint32_t* state, const char* data, std::size_t blocks)
{
    const auto load = [](const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); };
    const auto store = [](void* at, __m128i value) { _mm_storeu_si128(static_cast<__m128i*>(at), value); };
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);

    const __m128i cdab = _mm_shuffle_epi32(load(state), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(load(state + 4), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; blocks > 0; --blocks, data += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (int i = 0; i < 16; ++i) {
            __m128i& word = words[i % 4];
            if (i < 4) {
                word = _mm_shuffle_epi8(load(data + 16 * i), bigEndian);
            } else {
                const __m128i& one = words[(i + 1) % 4];
                const __m128i& two = words[(i + 2) % 4];
                const __m128i& three = words[(i + 3) % 4];
                const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(word, one), _mm_alignr_epi8(three, two, 4));
                word = _mm_sha256msg2_epu32(sum, three);
            }
            const __m128i input = _mm_add_epi32(word, load(roundConstants.data() + 4 * i));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, input);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(input, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    store(state, _mm_blend_epi16(feba, dchg, 0xf0));
    store(state + 4, _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool hasInstructions()
{
    return false;
}

void compress(std::uint32_t*, const char*, std::size_t) {}

#endif

} // namespace

bool Sha256::isByProcessor()
{
    static const bool has = hasInstructions();
    return has;
}

Sha256::Sha256(By by)
    : m_state(initialHash)
{
    if (by == By::Qt || !isByProcessor()) {
        m_qt.emplace(QCryptographicHash::Sha256);
    }
}

void Sha256::add(QByteArrayView bytes)
{
    if (m_qt) {
        m_qt->addData(bytes);
        return;
    }
    const char* data = bytes.data();
    auto size = static_cast<std::size_t>(bytes.size());
    m_bytes += size;
    if (m_waiting > 0) {
        const std::size_t taken = std::min(size, blockSize - m_waiting);
        std::copy_n(data, taken, m_block.begin() + static_cast<std::ptrdiff_t>(m_waiting));
        m_waiting += taken;
        data += taken;
        size -= taken;
        if (m_waiting < blockSize) {
            return;
        }
        compress(m_state.data(), m_block.data(), 1);
    }
    compress(m_state.data(), data, size / blockSize);
    m_waiting = size % blockSize;
    std::copy_n(data + (size - m_waiting), m_waiting, m_block.begin());
}

QByteArray Sha256::result()
{
    if (m_qt) {
        return m_qt->result();
    }
    const std::uint64_t bits = 8 * m_bytes;
    std::array<char, blockSize + 8> padding{char(0x80)};
    const std::size_t zeros = (2 * blockSize - 8 - 1 - m_waiting) % blockSize; // behind the first byte
    qToBigEndian(bits, padding.data() + 1 + zeros);
    add(QByteArrayView(padding.data(), static_cast<qsizetype>(1 + zeros + 8)));
    QByteArray hash(static_cast<qsizetype>(4 * m_state.size()), Qt::Uninitialized);
    qToBigEndian<std::uint32_t>(m_state.data(), static_cast<qsizetype>(m_state.size()), hash.data());
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace stonepot
