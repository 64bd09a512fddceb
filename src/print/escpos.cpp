#include "print/escpos.h"

#include "print/line_layout.h"
#include "print/page_painter.h"
#include "core/qr_code.h"
#include "print/raster.h"
#include "print/text_grid.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr char esc = '\x1B';
constexpr char gs = '\x1D';
constexpr char fs = '\x1C';
constexpr int stripRows = 256; // printers have small memories for one picture

char byteOf(int value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

QByteArray sixteenBits(qsizetype value)
{
    return QByteArray().append(byteOf(static_cast<int>(value & 0xFF))).append(byteOf(static_cast<int>(value >> 8)));
}

class EscPos final {
public:
    EscPos(const PrinterProfile& profile, QCache<QByteArray, QByteArray>* pictures)
        : m_profile(profile)
        , m_pictures(pictures)
        , m_metrics{.columns = profile.columns,
                    .cellWidth = static_cast<qreal>(profile.dots) / profile.columns,
                    .lineHeight = std::round(static_cast<qreal>(profile.dots) / profile.columns * 2.5)}
    {
        // Reset, and out of the two-byte mode that printers for the Chinese market wake up in.
        out.append(esc).append('@').append(fs).append('.');
    }

    QByteArray out;

    void write(const std::vector<PrintLine>& lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::size_t end = endOfBox(lines, i);
            // A frame is letters throughout or a picture throughout, or its sides would not meet.
            const bool picture =
                std::any_of(lines.begin() + static_cast<qptrdiff>(i), lines.begin() + static_cast<qptrdiff>(end),
                            [this](const PrintLine& line) { return needsPicture(line); });
            for (; i < end; ++i) {
                if (picture) {
                    paint(lines[i]);
                } else {
                    std::visit(*this, lines[i]);
                }
            }
            --i;
        }
    }

    void operator()(const TextLine& line)
    {
        const QStringList texts = textsOf(line);
        const int slot = slotFor(texts).value_or(m_slot < 0 ? 0 : m_slot);
        choosePage(slot);
        setStyle(line.style.size, line.style.bold);
        for (const QString& text : texts) {
            // An inverse band covers its text and not the space that leads to it.
            const bool spaces = text.trimmed().isEmpty();
            setInverse(line.style.inverse && !spaces);
            out.append(encoded(slot, text));
        }
        setInverse(false);
        out.append('\n');
    }

    void operator()(const PrintRule& rule)
    {
        setStyle(1, false);
        out.append(QByteArray(m_profile.columns, rule.heavy ? '=' : '-')).append('\n');
    }

    void operator()(const PrintQr& qr)
    {
        const QByteArray data = qr.data.toUtf8();
        if (data.size() > maxQrBytes) {
            return;
        }
        if (!m_profile.qr) {
            paint(qr);
            return;
        }
        alignCentre(true);
        command(QByteArray("1A2\0", 4));  // model 2
        command(QByteArray("1C\x06", 3)); // dots a module
        command(QByteArray("1E1", 3));    // correction level M
        command(QByteArray("1P0", 3) + data);
        command(QByteArray("1Q0", 3));
        alignCentre(false);
    }

    void operator()(const PrintBarcode& barcode)
    {
        if (!m_profile.barcode || barcode.data.size() > 200) {
            paint(barcode);
            return;
        }
        const QByteArray data = "{B" + barcode.data.toLatin1().replace('{', "{{");
        alignCentre(true);
        out.append(gs).append('h').append(byteOf(80)).append(gs).append('w').append(byteOf(2));
        out.append(gs).append('k').append(byteOf(73)).append(byteOf(static_cast<int>(data.size()))).append(data);
        alignCentre(false);
    }

    void operator()(const PrintLogo& logo)
    {
        if (!m_profile.raster || logo.image.isNull()) {
            return;
        }
        const int width = std::min(logo.image.width(), m_profile.dots * 3 / 4);
        const QImage scaled = logo.image.scaledToWidth(width, Qt::SmoothTransformation);
        QImage centred(m_profile.dots, scaled.height(), QImage::Format_ARGB32);
        centred.fill(Qt::transparent);
        QPainter(&centred).drawImage((m_profile.dots - width) / 2, 0, scaled);
        out.append(commandsFor(ditheredRaster(centred)));
    }

    void operator()(const PrintFeed& feed)
    {
        out.append(esc).append('d').append(byteOf(std::clamp(feed.lines, 0, 255)));
    }

    void operator()(const PrintCut&)
    {
        switch (m_profile.cut) {
        case PaperCut::None:
            (*this)(PrintFeed{4}); // past the edge that it is torn off at
            break;
        case PaperCut::Partial:
            out.append(gs).append('V').append('B').append('\0');
            break;
        case PaperCut::Full:
            out.append(gs).append('V').append('A').append('\0');
            break;
        }
    }

    void operator()(const PrintDrawer&)
    {
        if (m_profile.drawer) {
            out.append(esc).append('p').append('\0').append(byteOf(25)).append(byteOf(250)); // 50 ms on, 500 ms off
        }
    }

private:
    static std::size_t endOfBox(const std::vector<PrintLine>& lines, std::size_t from)
    {
        const auto edge = [&lines](std::size_t i) {
            const auto* line = std::get_if<TextLine>(&lines[i]);
            return line != nullptr ? line->box : BoxEdge::None;
        };
        if (edge(from) != BoxEdge::Top) {
            return from + 1;
        }
        while (from + 1 < lines.size() && edge(from) != BoxEdge::Bottom) {
            ++from;
        }
        return from + 1;
    }

    [[nodiscard]] bool needsPicture(const PrintLine& line) const
    {
        const auto* text = std::get_if<TextLine>(&line);
        return text != nullptr && m_profile.raster && m_hasFonts && !slotFor(textsOf(*text));
    }

    // A line from left to right, spaces included.
    [[nodiscard]] QStringList textsOf(const TextLine& line) const
    {
        const int width = m_profile.columns / line.style.size;
        if (line.box == BoxEdge::Top || line.box == BoxEdge::Bottom) {
            const bool top = line.box == BoxEdge::Top;
            return {(top ? u"┌"_s : u"└"_s) + QString(width - 2, u'─') + (top ? u"┐"_s : u"┘"_s)};
        }
        QStringList texts;
        int column = 0;
        if (line.box == BoxEdge::Inside) {
            texts.append(u"│"_s);
            column = 1;
        }
        for (const PrintCell& cell : line.cells) {
            const int start = cell.column + offsetInCell(cell, gridWidth(cell.text));
            texts.append(QString(std::max(start - column, 0), u' '));
            texts.append(cell.text);
            column = std::max(column, start) + gridWidth(cell.text);
        }
        if (line.box == BoxEdge::Inside) {
            texts.append(QString(std::max(width - 1 - column, 0), u' ') + u"│"_s);
        }
        return texts;
    }

    // The page that holds all of it: the one that is on, or the first.
    [[nodiscard]] std::optional<int> slotFor(const QStringList& texts) const
    {
        const auto holds = [&](int slot) {
            const CodePage page = m_profile.codePages[static_cast<std::size_t>(slot)].page;
            return std::all_of(texts.begin(), texts.end(),
                               [page](const QString& text) { return encode(page, text).has_value(); });
        };
        if (m_slot >= 0 && holds(m_slot)) {
            return m_slot;
        }
        for (int slot = 0; slot < static_cast<int>(m_profile.codePages.size()); ++slot) {
            if (holds(slot)) {
                return slot;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] QByteArray encoded(int slot, const QString& text) const
    {
        const CodePage page =
            m_profile.codePages.empty() ? CodePage::Cp437 : m_profile.codePages[static_cast<std::size_t>(slot)].page;
        if (auto bytes = encode(page, text)) {
            return *bytes;
        }
        QByteArray bytes;
        for (const QChar letter : text) {
            bytes += encode(page, QStringView(&letter, 1)).value_or("?");
        }
        return bytes;
    }

    void choosePage(int slot)
    {
        if (slot != m_slot && !m_profile.codePages.empty()) {
            m_slot = slot;
            const int number = m_profile.codePages[static_cast<std::size_t>(slot)].number;
            out.append(esc).append('t').append(byteOf(number));
        }
    }

    void setStyle(int size, bool bold)
    {
        size = std::clamp(size, 1, 8);
        if (size != m_size) {
            m_size = size;
            out.append(gs).append('!').append(byteOf((size - 1) * 0x11));
        }
        if (bold != m_bold) {
            m_bold = bold;
            out.append(esc).append('E').append(byteOf(bold ? 1 : 0));
        }
    }

    void setInverse(bool inverse)
    {
        if (inverse != m_inverse) {
            m_inverse = inverse;
            out.append(gs).append('B').append(byteOf(inverse ? 1 : 0));
        }
    }

    void alignCentre(bool centre) { out.append(esc).append('a').append(byteOf(centre ? 1 : 0)); }

    void command(const QByteArray& parameters)
    {
        out.append(gs).append("(k").append(sixteenBits(parameters.size())).append(parameters);
    }

    void paint(const PrintLine& line)
    {
        const auto* text = std::get_if<TextLine>(&line);
        if (m_pictures == nullptr || text == nullptr) {
            out.append(picture(line));
            return;
        }
        const QByteArray key = nameOf(*text);
        if (const QByteArray* known = m_pictures->object(key)) {
            out.append(*known);
            return;
        }
        const QByteArray drawn = picture(line);
        out.append(drawn);
        m_pictures->insert(key, new QByteArray(drawn), drawn.size() + key.size());
    }

    // The same for lines that look the same, and for no others.
    static QByteArray nameOf(const TextLine& line)
    {
        QByteArray name;
        QDataStream stream(&name, QIODevice::WriteOnly);
        stream << line.style.size << line.style.bold << line.style.inverse << static_cast<int>(line.box)
               << line.rightToLeft;
        for (const PrintCell& cell : line.cells) {
            stream << cell.text << cell.column << cell.width << static_cast<int>(cell.side);
        }
        return name;
    }

    [[nodiscard]] QByteArray picture(const PrintLine& line) const
    {
        const int height = static_cast<int>(std::ceil(heightOf(line, m_metrics)));
        if (!m_profile.raster || height <= 0) {
            return {};
        }
        QImage image(m_profile.dots, height, QImage::Format_RGB32); // what Qt draws letters on fastest
        image.fill(Qt::white);
        QPainter painter(&image);
        paintLine(painter, line, 0, m_metrics);
        painter.end();
        return commandsFor(sharpRaster(image));
    }

    static QByteArray commandsFor(const Raster& raster)
    {
        QByteArray commands;
        for (int from = 0; from < raster.rows; from += stripRows) {
            const int rows = std::min(stripRows, raster.rows - from);
            commands.append(gs).append("v0").append('\0');
            commands.append(sixteenBits(raster.bytesPerRow)).append(sixteenBits(rows));
            commands.append(raster.bits.mid(static_cast<qsizetype>(from) * raster.bytesPerRow,
                                            static_cast<qsizetype>(rows) * raster.bytesPerRow));
        }
        return commands;
    }

    const PrinterProfile& m_profile;
    QCache<QByteArray, QByteArray>* m_pictures; // may be null
    PageMetrics m_metrics;
    bool m_hasFonts = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    int m_slot = -1;
    int m_size = 1;
    bool m_bold = false;
    bool m_inverse = false;
};

} // namespace

QByteArray toEscPos(const PrintDocument& document, const PrinterProfile& profile)
{
    EscPos printer(profile, nullptr);
    printer.write(layOut(document, profile.columns));
    return printer.out;
}

QByteArray EscPosEncoder::encode(const PrintDocument& document)
{
    EscPos printer(m_profile, &m_pictures);
    printer.write(layOut(document, m_profile.columns));
    return printer.out;
}

} // namespace stonepot
