#include "print/document_json.h"

#include "core/json_reader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype maxBlocks = 5000;
constexpr qsizetype maxText = 10'000;
constexpr qsizetype maxPicture = 4 * 1024 * 1024; // base64 of a PNG

constexpr std::array aligns{
    std::pair{PrintAlign::Start, "start"_L1},
    std::pair{PrintAlign::Center, "center"_L1},
    std::pair{PrintAlign::End, "end"_L1},
};

QString nameOf(PrintAlign align)
{
    for (const auto& [known, name] : aligns) {
        if (known == align) {
            return name;
        }
    }
    Q_UNREACHABLE();
}

PrintAlign readAlign(JsonReader& reader)
{
    const QString text = reader.stringOr("align"_L1, u"start"_s, 16);
    for (const auto& [align, name] : aligns) {
        if (text == name) {
            return align;
        }
    }
    reader.fail("align"_L1, u"unknown: "_s + text);
    return PrintAlign::Start;
}

class Writer final {
public:
    QJsonObject operator()(const PrintText& text) const
    {
        QJsonObject json{{u"type"_s, u"text"_s}, {u"text"_s, text.text}, {u"boxed"_s, text.boxed}};
        add(json, text.style);
        return json;
    }
    QJsonObject operator()(const PrintRow& row) const
    {
        QJsonArray columns;
        for (const PrintColumn& column : row.columns) {
            columns.append(QJsonObject{{u"text"_s, column.text},
                                       {u"align"_s, nameOf(column.align)},
                                       {u"fill"_s, column.fill},
                                       {u"minimum"_s, column.minimum}});
        }
        QJsonObject json{{u"type"_s, u"row"_s}, {u"columns"_s, columns}};
        add(json, row.style);
        return json;
    }
    QJsonObject operator()(const PrintRule& rule) const { return {{u"type"_s, u"rule"_s}, {u"heavy"_s, rule.heavy}}; }
    QJsonObject operator()(const PrintQr& qr) const { return {{u"type"_s, u"qr"_s}, {u"data"_s, qr.data}}; }
    QJsonObject operator()(const PrintBarcode& barcode) const
    {
        return {{u"type"_s, u"barcode"_s}, {u"data"_s, barcode.data}};
    }
    QJsonObject operator()(const PrintLogo& logo) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        logo.image.save(&buffer, "PNG");
        return {{u"type"_s, u"logo"_s}, {u"png"_s, QString::fromLatin1(buffer.data().toBase64())}};
    }
    QJsonObject operator()(const PrintFeed& feed) const { return {{u"type"_s, u"feed"_s}, {u"lines"_s, feed.lines}}; }
    QJsonObject operator()(const PrintCut&) const { return {{u"type"_s, u"cut"_s}}; }
    QJsonObject operator()(const PrintDrawer&) const { return {{u"type"_s, u"drawer"_s}}; }

private:
    static void add(QJsonObject& json, const PrintStyle& style)
    {
        json.insert(u"size"_s, style.size);
        json.insert(u"bold"_s, style.bold);
        json.insert(u"inverse"_s, style.inverse);
        json.insert(u"align"_s, nameOf(style.align));
    }
};

PrintStyle readStyle(JsonReader& reader)
{
    return {.size = static_cast<int>(reader.integerOr("size"_L1, 1, 1, 8)),
            .bold = reader.flagOr("bold"_L1, false),
            .inverse = reader.flagOr("inverse"_L1, false),
            .align = readAlign(reader)};
}

PrintRow readRow(JsonReader& reader)
{
    PrintRow row{.columns = {}, .style = readStyle(reader)};
    reader.objects("columns"_L1, 32, [&row](JsonReader& column) {
        row.columns.push_back({.text = column.stringOr("text"_L1, {}, maxText),
                               .align = readAlign(column),
                               .fill = column.flagOr("fill"_L1, false),
                               .minimum = static_cast<int>(column.integerOr("minimum"_L1, 0, 0, 96))});
    });
    return row;
}

PrintBlock readBlock(JsonReader& reader)
{
    const QString type = reader.string("type"_L1, 16);
    if (type == "text"_L1) {
        return PrintText{reader.stringOr("text"_L1, {}, maxText), readStyle(reader), reader.flagOr("boxed"_L1, false)};
    }
    if (type == "row"_L1) {
        return readRow(reader);
    }
    if (type == "rule"_L1) {
        return PrintRule{reader.flagOr("heavy"_L1, false)};
    }
    if (type == "qr"_L1) {
        return PrintQr{reader.string("data"_L1, maxText)};
    }
    if (type == "barcode"_L1) {
        return PrintBarcode{reader.string("data"_L1, maxText)};
    }
    if (type == "logo"_L1) {
        return PrintLogo{
            QImage::fromData(QByteArray::fromBase64(reader.stringOr("png"_L1, {}, maxPicture).toLatin1()), "PNG")};
    }
    if (type == "feed"_L1) {
        return PrintFeed{static_cast<int>(reader.integerOr("lines"_L1, 1, 0, 255))};
    }
    if (type == "drawer"_L1) {
        return PrintDrawer{};
    }
    if (type != "cut"_L1) {
        reader.fail("type"_L1, u"unknown: "_s + type);
    }
    return PrintCut{};
}

} // namespace

QByteArray toJson(const PrintDocument& document)
{
    QJsonArray blocks;
    for (const PrintBlock& block : document.blocks) {
        blocks.append(std::visit(Writer(), block));
    }
    const QJsonObject json{
        {u"title"_s, document.title}, {u"rightToLeft"_s, document.rightToLeft}, {u"blocks"_s, blocks}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PrintDocument> parsePrintDocument(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject()) {
        return fail(ErrorCode::ValidationError, {}, error.errorString());
    }
    JsonReader reader(parsed.object());
    PrintDocument document;
    document.title = reader.stringOr("title"_L1, {}, maxText);
    document.rightToLeft = reader.flagOr("rightToLeft"_L1, false);
    reader.objects("blocks"_L1, maxBlocks,
                   [&document](JsonReader& block) { document.blocks.push_back(readBlock(block)); });
    if (const Status status = reader.status(); !status) {
        return std::unexpected(status.error());
    }
    return document;
}

} // namespace stonepot
