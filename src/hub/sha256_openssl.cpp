#include "hub/sha256.h"

#include <openssl/evp.h>

namespace stonepot {

namespace {

// Looked up once: asking for it by name costs more than hashing an order.
const EVP_MD* method()
{
    static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    Q_ASSERT(fetched != nullptr);
    return fetched;
}

constexpr qsizetype hashBytes = 32;

} // namespace

struct Sha256::Private {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{
    EVP_DigestInit_ex2(d->context, method(), nullptr);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(d->context);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->context, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    EVP_DigestFinal_ex(d->context, reinterpret_cast<unsigned char*>(hash.data()), nullptr);
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()), reinterpret_cast<unsigned char*>(hash.data()),
               nullptr, method(), nullptr);
    return hash;
}

} // namespace stonepot
