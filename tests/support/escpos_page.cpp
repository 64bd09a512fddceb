#include "support/escpos_page.h"

#include "print/code128.h"
#include "core/qr_code.h"
#include "print/text_grid.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

void EscPosPage::feed(const QByteArray& bytes)
{
    m_waiting += bytes;
    while (!m_waiting.isEmpty()) {
        const int first = byteAt(0);
        qsizetype taken = 1;
        if (first == 0x1B || first == 0x1D || first == 0x1C || first == 0x10) {
            endRun();
            taken = readCommand();
            if (taken == 0) {
                return;
            }
        } else if (first == '\n') {
            endLine();
        } else {
            m_letters += m_waiting.front();
        }
        m_waiting.remove(0, taken);
    }
}

qsizetype EscPosPage::readCommand()
{
    if (m_waiting.size() < 2) {
        return 0;
    }
    switch (byteAt(0)) {
    case 0x1B:
        return readEsc();
    case 0x1D:
        return readGs();
    case 0x1C:
        return byteAt(1) == '.' ? 2 : unknownCommand(2);
    default: // DLE EOT n is answered where the bytes arrive
        if (m_waiting.size() < 3) {
            return 0;
        }
        return byteAt(1) == 4 ? 3 : unknownCommand(3);
    }
}

qsizetype EscPosPage::readEsc()
{
    const int command = byteAt(1);
    if (command == '@') {
        m_style = {};
        m_page = CodePage::Cp437;
        ++m_resets;
        return 2;
    }
    const qsizetype length = command == 'p' ? 5 : 3;
    if (m_waiting.size() < length) {
        return 0;
    }
    switch (command) {
    case 't': {
        const auto slot = std::find_if(m_profile.codePages.begin(), m_profile.codePages.end(),
                                       [this](const CodePageSlot& each) { return each.number == byteAt(2); });
        if (slot == m_profile.codePages.end()) {
            return unknownCommand(length);
        }
        m_page = slot->page;
        return length;
    }
    case 'E':
        m_style.bold = byteAt(2) != 0;
        return length;
    case 'a':
        return length;
    case 'd':
        for (int i = 0; i < byteAt(2); ++i) {
            endLine();
        }
        return length;
    case 'p':
        m_pulses += m_profile.drawer ? 1 : 0;
        return length;
    default:
        return unknownCommand(length);
    }
}

qsizetype EscPosPage::readGs()
{
    const int command = byteAt(1);
    if (command == 'v') {
        return readRaster();
    }
    if (command == '(') {
        return readQr();
    }
    if (m_waiting.size() < 3) {
        return 0;
    }
    switch (command) {
    case '!':
        m_style.size = (byteAt(2) & 0x0F) + 1;
        return 3;
    case 'B':
        m_style.inverse = byteAt(2) != 0;
        return 3;
    case 'V':
        if (m_waiting.size() < 4) {
            return 0;
        }
        m_cuts += 1;
        return 4;
    case 'r':
        m_statusRequests += 1;
        return 3;
    case 'h':
    case 'w':
        return 3;
    case 'k': {
        if (m_waiting.size() < 4 || m_waiting.size() < 4 + byteAt(3)) {
            return 0;
        }
        m_things.emplace_back(PrintedBarcode{m_waiting.mid(6, byteAt(3) - 2)});
        return 4 + byteAt(3);
    }
    default:
        return unknownCommand(3);
    }
}

qsizetype EscPosPage::readRaster()
{
    if (m_waiting.size() < 8) {
        return 0;
    }
    Raster raster{.bytesPerRow = byteAt(4) + byteAt(5) * 256, .rows = byteAt(6) + byteAt(7) * 256, .bits = {}};
    const qsizetype size = static_cast<qsizetype>(raster.bytesPerRow) * raster.rows;
    if (m_waiting.size() < 8 + size) {
        return 0;
    }
    raster.bits = m_waiting.mid(8, size);
    if (!m_profile.raster || raster.bytesPerRow * 8 > m_profile.dots || !m_line.empty()) {
        return unknownCommand(8 + size); // would be cut off, or printed in the middle of a line
    }
    m_things.emplace_back(raster);
    return 8 + size;
}

qsizetype EscPosPage::readQr()
{
    if (m_waiting.size() < 5) {
        return 0;
    }
    const qsizetype length = 5 + byteAt(3) + byteAt(4) * 256;
    if (m_waiting.size() < length) {
        return 0;
    }
    if (byteAt(2) != 'k' || !m_profile.qr || length < 7) {
        return unknownCommand(length);
    }
    if (byteAt(6) == 'P') {
        m_qr = m_waiting.mid(8, length - 8);
    } else if (byteAt(6) == 'Q') {
        m_things.emplace_back(PrintedQr{m_qr});
    }
    return length;
}

qsizetype EscPosPage::unknownCommand(qsizetype length)
{
    m_unknown += QString::fromLatin1(m_waiting.left(std::min<qsizetype>(length, 8)).toHex(' '));
    return length;
}

void EscPosPage::endRun()
{
    if (m_letters.isEmpty()) {
        return;
    }
    PrintedRun run = m_style;
    run.text = decode(m_page, m_letters);
    m_line.push_back(run);
    m_letters.clear();
}

void EscPosPage::endLine()
{
    endRun();
    m_things.emplace_back(std::exchange(m_line, {}));
}

QString EscPosPage::text() const
{
    QString all;
    for (const PrintedThing& thing : m_things) {
        if (const auto* line = std::get_if<PrintedText>(&thing)) {
            for (const PrintedRun& run : *line) {
                all += run.text;
            }
            all += u'\n';
        }
    }
    return all;
}

int EscPosPage::pictures() const
{
    return static_cast<int>(std::count_if(m_things.begin(), m_things.end(), [](const PrintedThing& thing) {
        return std::holds_alternative<Raster>(thing);
    }));
}

QImage EscPosPage::image() const
{
    constexpr int margin = 24;
    constexpr int rowHeight = 30;
    const int cell = m_profile.dots / m_profile.columns;
    QImage image(m_profile.dots + 2 * margin, 12000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(margin, margin);
    int y = 0;
    for (const PrintedThing& thing : m_things) {
        if (const auto* line = std::get_if<PrintedText>(&thing)) {
            int x = 0;
            int size = 1;
            for (const PrintedRun& run : *line) {
                size = std::max(size, run.size);
                QFont font(u"DejaVu Sans Mono"_s);
                font.setPixelSize(20 * run.size);
                font.setBold(run.bold);
                painter.setFont(font);
                for (const QChar letter : run.text) {
                    const QRect box(x, y, cell * run.size, rowHeight * run.size);
                    if (run.inverse) {
                        painter.fillRect(box, Qt::black);
                    }
                    painter.setPen(run.inverse ? Qt::white : Qt::black);
                    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, letter);
                    x += cell * run.size;
                }
            }
            y += rowHeight * size;
        } else if (const auto* raster = std::get_if<Raster>(&thing)) {
            QImage bits(reinterpret_cast<const uchar*>(raster->bits.constData()), raster->bytesPerRow * 8, raster->rows,
                        raster->bytesPerRow, QImage::Format_Mono);
            bits.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
            painter.drawImage(0, y, bits);
            y += raster->rows;
        } else if (const auto* qr = std::get_if<PrintedQr>(&thing)) {
            if (const auto code = QrCode::encode(qr->data)) {
                const int left = (m_profile.dots - code->size() * 6) / 2;
                for (int row = 0; row < code->size(); ++row) {
                    for (int column = 0; column < code->size(); ++column) {
                        if (code->isDark(column, row)) {
                            painter.fillRect(left + column * 6, y + row * 6 + 24, 6, 6, Qt::black);
                        }
                    }
                }
                y += code->size() * 6 + 48;
            }
        } else if (const auto* barcode = std::get_if<PrintedBarcode>(&thing)) {
            int x = 20;
            bool bar = true;
            for (const int width : code128(QString::fromLatin1(barcode->data))) {
                if (bar) {
                    painter.fillRect(x, y, width * 2, 80, Qt::black);
                }
                x += width * 2;
                bar = !bar;
            }
            y += 90;
        }
    }
    painter.end();
    return image.copy(0, 0, image.width(), std::min(y + 2 * margin, image.height()));
}

} // namespace stonepot
