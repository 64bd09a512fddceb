#include "ui/kds/key_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QKeySequence>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr std::array actionNames{
    std::pair{"select"_L1, KitchenAction::Select},
    std::pair{"previous"_L1, KitchenAction::Previous},
    std::pair{"next"_L1, KitchenAction::Next},
    std::pair{"lineUp"_L1, KitchenAction::LineUp},
    std::pair{"lineDown"_L1, KitchenAction::LineDown},
    std::pair{"bump"_L1, KitchenAction::Bump},
    std::pair{"lineDone"_L1, KitchenAction::LineDone},
    std::pair{"recall"_L1, KitchenAction::Recall},
    std::pair{"recallList"_L1, KitchenAction::RecallList},
    std::pair{"undo"_L1, KitchenAction::Undo},
    std::pair{"page"_L1, KitchenAction::Page},
    std::pair{"previousPage"_L1, KitchenAction::PreviousPage},
    std::pair{"station"_L1, KitchenAction::Station},
    std::pair{"close"_L1, KitchenAction::Close},
};

constexpr int mostSelectKeys = 9;

std::optional<KitchenAction> actionNamed(const QString& name)
{
    for (const auto& [text, action] : actionNames) {
        if (name == text) {
            return action;
        }
    }
    return std::nullopt;
}

// Enter and Return are one key to a cook, on the keypad and beside it.
QKeyCombination normalised(QKeyCombination keys)
{
    const Qt::Key key = keys.key() == Qt::Key_Enter ? Qt::Key_Return : keys.key();
    return QKeyCombination(keys.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier), key);
}

std::optional<QKeyCombination> keyNamed(const QString& name)
{
    const QKeySequence sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown) {
        return std::nullopt;
    }
    return normalised(sequence[0]);
}

} // namespace

KeyMap KeyMap::standard()
{
    QFile file(u":/stonepot/keys/kitchen.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return parse(json).value_or(KeyMap());
}

Result<KeyMap> KeyMap::parse(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::ValidationError, {}, u"expected a JSON object: %1"_s.arg(problem.errorString()));
    }
    const QJsonObject object = document.object();
    const QString digits = object.value("digits"_L1).toString(u"select"_s);
    if (digits != "select"_L1 && digits != "bump"_L1) {
        return fail(ErrorCode::ValidationError, u"digits"_s, u"expected \"select\" or \"bump\""_s);
    }
    if (!object.value("keys"_L1).isObject()) {
        return fail(ErrorCode::ValidationError, u"keys"_s, u"expected an object"_s);
    }
    KeyMap map;
    map.m_digitsBump = digits == "bump"_L1;
    const QJsonObject keys = object.value("keys"_L1).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const QString path = u"keys.%1"_s.arg(it.key());
        const std::optional<KitchenAction> action = actionNamed(it.key());
        if (!action) {
            return fail(ErrorCode::ValidationError, path, u"there is no such action"_s);
        }
        if (!it.value().isArray()) {
            return fail(ErrorCode::ValidationError, path, u"expected a list of keys"_s);
        }
        const QJsonArray names = it.value().toArray();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString where = u"%1[%2]"_s.arg(path).arg(i);
            const QString name = names.at(i).toString();
            const std::optional<QKeyCombination> key = keyNamed(name);
            if (!key) {
                return fail(ErrorCode::ValidationError, where, u"there is no key \"%1\""_s.arg(name));
            }
            if (*action == KitchenAction::Select && i >= mostSelectKeys) {
                return fail(ErrorCode::ValidationError, where, u"expected at most 9 keys"_s);
            }
            const KitchenKey meaning{*action, *action == KitchenAction::Select ? static_cast<int>(i) + 1 : 0};
            const auto known = map.m_keys.constFind(key->toCombined());
            if (known != map.m_keys.cend() && *known != meaning) {
                return fail(ErrorCode::ValidationError, where, u"\"%1\" has another meaning already"_s.arg(name));
            }
            map.m_keys.insert(key->toCombined(), meaning);
            map.m_names[*action] += name;
        }
    }
    return map;
}

std::optional<KitchenKey> KeyMap::find(QKeyCombination pressed) const
{
    const auto found = m_keys.constFind(normalised(pressed).toCombined());
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

std::optional<KitchenKey> KeyMap::find(const QKeyEvent& event) const
{
    return find(event.keyCombination());
}

QString KeyMap::label(KitchenAction action) const
{
    const QStringList names = m_names.value(action);
    if (names.isEmpty()) {
        return {};
    }
    if (action == KitchenAction::Select && names.size() > 1) {
        return u"%1–%2"_s.arg(names.first(), names.last());
    }
    static constexpr std::array arrows{std::pair{"Left"_L1, u'←'}, std::pair{"Right"_L1, u'→'},
                                       std::pair{"Up"_L1, u'↑'}, std::pair{"Down"_L1, u'↓'}};
    for (const auto& [name, arrow] : arrows) {
        if (names.first() == name) {
            return QString(arrow);
        }
    }
    return names.first();
}

} // namespace stonepot
