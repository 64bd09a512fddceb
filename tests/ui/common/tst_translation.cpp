#include "ui/common/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TranslationTest final : public QObject {
    Q_OBJECT

private slots:
    void englishHasPluralForms();
    void everyCountedThingHasItsSingular_data();
    void everyCountedThingHasItsSingular();
    void everyLanguageIsCompiledIn_data();
    void everyLanguageIsCompiledIn();
    void arabicRunsFromTheRight();
    void everyStringIsFinished_data();
    void everyStringIsFinished();
    void aLanguageThatIsNotThereIsEnglish();
    void nothingStaysBehind();

private:
    struct Message {
        QString context;
        QString source;
        bool counted = false; // has plural forms
        QString type;         // "unfinished" or "vanished"; empty when it is done
        QStringList forms;
    };

    static QList<Message> messagesOf(QIODevice& file, QLocale& language);
    static QStringList problemsOf(const Message& message, qsizetype pluralForms);
    static qsizetype pluralFormsOf(const QLocale& language);
    static QStringList placeholdersOf(const QString& text);
    static qsizetype shortcutsOf(QString text);
    static QString guests(int count) { return QCoreApplication::translate("OrderText", "%n guests", nullptr, count); }
};

void TranslationTest::englishHasPluralForms()
{
    const Translation english(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(guests(1), u"1 guest"_s);
    QCOMPARE(guests(3), u"3 guests"_s);
}

void TranslationTest::everyCountedThingHasItsSingular_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("one");
    QTest::newRow("items") << "stonepot::SellingScreen"_ba
                           << "%n items"_ba << u"1 item"_s;
    QTest::newRow("lines") << "stonepot::OrderPanel"_ba
                           << "%n lines"_ba << u"1 line"_s;
    QTest::newRow("more lines") << "TicketPainter"_ba
                                << "+%n more lines"_ba << u"+1 more line"_s;
}

void TranslationTest::everyCountedThingHasItsSingular()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, one);
    const Translation english{QLocale(QLocale::English)};
    QCOMPARE(QCoreApplication::translate(context.constData(), source.constData(), nullptr, 1), one);
}

void TranslationTest::everyLanguageIsCompiledIn_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("twoGuests");
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"ضيفان"_s;
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << u"2 位"_s;
    QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << u"2 couverts"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Austria) << u"2 Gäste"_s;
    QTest::newRow("Hindi") << QLocale(QLocale::Hindi, QLocale::India) << u"2 मेहमान"_s;
    QTest::newRow("Korean") << QLocale(QLocale::Korean, QLocale::SouthKorea) << u"2명"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Mexico) << u"2 comensales"_s;
}

void TranslationTest::everyLanguageIsCompiledIn()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, twoGuests);
    const Translation translation(locale);
    QCOMPARE(guests(2), twoGuests);
}

void TranslationTest::arabicRunsFromTheRight()
{
    {
        const Translation arabic{QLocale(QLocale::Arabic)};
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    const Translation hebrew{QLocale(QLocale::Hebrew)}; // no words of its own: English
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TranslationTest::everyStringIsFinished_data()
{
    QTest::addColumn<QString>("path");
    const QString translations = QStringLiteral(STONEPOT_SOURCE_DIR "/translations");
    for (const QString& folder : {translations, translations + u"/paper"_s}) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.ts"_s}, QDir::Files);
        for (const QFileInfo& file : files) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
}

void TranslationTest::everyStringIsFinished()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QLocale language;
    const QList<Message> messages = messagesOf(file, language);
    QVERIFY2(!messages.isEmpty(), qPrintable(path));
    QStringList problems;
    for (const Message& message : messages) {
        problems += problemsOf(message, pluralFormsOf(language));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

// Empty when the file cannot be read to its end.
QList<TranslationTest::Message> TranslationTest::messagesOf(QIODevice& file, QLocale& language)
{
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString element = xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (element == u"TS"_s) {
            language = QLocale(attributes.value(u"language"_s).toString());
        } else if (element == u"name"_s) {
            context = xml.readElementText();
        } else if (element == u"message"_s) {
            Message message;
            message.context = context;
            message.counted = attributes.value(u"numerus"_s).toString() == u"yes"_s;
            messages.append(message);
        } else if (element == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (element == u"translation"_s) {
            messages.last().type = attributes.value(u"type"_s).toString();
            if (!messages.last().counted) {
                messages.last().forms.append(xml.readElementText());
            }
        } else if (element == u"numerusform"_s) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// A form may say "one" or "two" in a word, but the last one must show its number.
QStringList TranslationTest::problemsOf(const Message& message, qsizetype pluralForms)
{
    QStringList problems;
    const QString where = u"%1: \"%2\" "_s.arg(message.context, message.source);
    if (!message.type.isEmpty()) {
        problems.append(where + u"is "_s + message.type);
    }
    const qsizetype expected = message.counted ? pluralForms : 1;
    if (message.forms.size() != expected) {
        problems.append(where + u"has %1 forms, not %2"_s.arg(message.forms.size()).arg(expected));
        return problems;
    }
    for (const QString& form : message.forms) {
        if (form.isEmpty()) {
            problems.append(where + u"is not translated"_s);
        } else if (placeholdersOf(form) != placeholdersOf(message.source)) {
            problems.append(where + u"has other placeholders: "_s + form);
        } else if (shortcutsOf(form) != shortcutsOf(message.source)) {
            problems.append(where + u"has another shortcut: "_s + form);
        }
    }
    if (message.counted && message.source.contains(u"%n"_s) && !message.forms.last().contains(u"%n"_s)) {
        problems.append(where + u"lost its number: "_s + message.forms.last());
    }
    return problems;
}

// As Qt counts them.
qsizetype TranslationTest::pluralFormsOf(const QLocale& language)
{
    switch (language.language()) {
    case QLocale::Arabic:
        return 6;
    case QLocale::Chinese:
    case QLocale::Korean:
        return 1;
    default:
        return 2;
    }
}

QStringList TranslationTest::placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?[1-9]"_s);
    QStringList found;
    for (QRegularExpressionMatchIterator match = placeholder.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

qsizetype TranslationTest::shortcutsOf(QString text)
{
    static const QRegularExpression shortcut(u"&[^ ]"_s);
    return text.remove(u"&&"_s).count(shortcut);
}

void TranslationTest::aLanguageThatIsNotThereIsEnglish()
{
    const Translation esperanto{QLocale(QLocale::Esperanto)};
    QCOMPARE(guests(2), u"2 guests"_s);
}

void TranslationTest::nothingStaysBehind()
{
    {
        const Translation english{QLocale(QLocale::English)};
    }
    QCOMPARE(guests(1), u"1 guests"_s); // the source text, which has no plural forms
}

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
