#include "print/plain_text.h"

#include "print/line_layout.h"
#include "print/text_grid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

class PlainText final {
public:
    explicit PlainText(int columns)
        : m_columns(columns)
    {
    }

    QString text;

    void operator()(const TextLine& line)
    {
        const int size = std::clamp(line.style.size, 1, 8);
        const int width = m_columns / size * size;
        QString out;
        if (line.box == BoxEdge::Top || line.box == BoxEdge::Bottom) {
            const bool top = line.box == BoxEdge::Top;
            out = (top ? u"┌"_s : u"└"_s) + QString(width - 2, u'─') + (top ? u"┐"_s : u"┘"_s);
        } else if (line.box == BoxEdge::Inside) {
            out = u"│"_s;
        }
        for (PrintCell cell : line.cells) {
            cell.column *= size;
            cell.width *= size;
            QString shown = cell.text;
            if (line.style.inverse) {
                shown = u'[' + shown.mid(1, shown.size() - 2) + u']';
            }
            pad(out, cell.column + offsetInCell(cell, gridWidth(shown)));
            out += shown;
        }
        if (line.box == BoxEdge::Inside) {
            pad(out, width - 1);
            out += u"│"_s;
        }
        add(out);
    }
    void operator()(const PrintRule& rule) { add(QString(m_columns, rule.heavy ? u'=' : u'-')); }
    void operator()(const PrintQr& qr) { add(u"(QR: %1)"_s.arg(qr.data)); }
    void operator()(const PrintBarcode& barcode) { add(u"(barcode: %1)"_s.arg(barcode.data)); }
    void operator()(const PrintLogo&) { add(u"(logo)"_s); }
    void operator()(const PrintFeed& feed) { text += QString(feed.lines, u'\n'); }
    void operator()(const PrintCut&) { add(u"(cut)"_s); }
    void operator()(const PrintDrawer&) { add(u"(drawer)"_s); }

private:
    static void pad(QString& line, int width) { line += QString(std::max(width - gridWidth(line), 0), u' '); }
    void add(const QString& line) { text += line + u'\n'; }

    int m_columns;
};

} // namespace

QString toPlainText(const PrintDocument& document, int columns)
{
    PlainText plain(columns);
    for (const PrintLine& line : layOut(document, columns)) {
        std::visit(plain, line);
    }
    return plain.text;
}

} // namespace stonepot
