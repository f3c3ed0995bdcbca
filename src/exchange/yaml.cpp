#include "exchange/yaml.h"

#include "text/encoding.h"

#include <QSet>
#include <QtGlobal>

#include <yaml.h>

#include <cstring>

namespace choba::yaml {

namespace {

// Sentences are made of these in wording.
constexpr const char* anchors = QT_TRANSLATE_NOOP("details", "anchors and aliases");
constexpr const char* tags = QT_TRANSLATE_NOOP("details", "tags");
constexpr const char* manyDocuments =
    QT_TRANSLATE_NOOP("details", "the file holds more than one document");
constexpr const char* keyNoText = QT_TRANSLATE_NOOP("details", "a key is no plain text");
constexpr const char* deep = QT_TRANSLATE_NOOP("details", "it is nested too deeply");
constexpr const char* many = QT_TRANSLATE_NOOP("details", "it holds too many values");
constexpr const char* notYaml =
    QT_TRANSLATE_NOOP("details", "the indentation or a mark does not fit");

struct Event {
    yaml_event_t event = {};

    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;

    ~Event() { yaml_event_delete(&event); }
};

class Builder
{
public:
    Builder(const QByteArray& bytes, QString name)
        : m_name(std::move(name))
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        // The library reads bytes as unsigned char.
        yaml_parser_set_input_string(&m_parser,
                                     reinterpret_cast<const unsigned char*>(bytes.constData()),
                                     static_cast<std::size_t>(bytes.size()));
    }

    Builder(const Builder&) = delete;
    Builder& operator=(const Builder&) = delete;

    ~Builder() { yaml_parser_delete(&m_parser); }

    Result<Node> build();

private:
    struct Level {
        Node node;
        bool keyNext = true; // of a map: a key comes next
        QSet<QString> keys;
    };

    bool take(const yaml_event_t& event);
    bool open(Kind kind, const yaml_event_t& event, const yaml_char_t* anchor,
              const yaml_char_t* tag);
    bool close();
    bool scalar(const yaml_event_t& event);
    bool add(Node node);
    bool refuse(const yaml_event_t& event, const yaml_char_t* anchor, const yaml_char_t* tag);
    bool fail(ErrorCode code, const yaml_mark_t& mark, const QString& detail);

    bool fail(ErrorCode code, const yaml_mark_t& mark, const char* detail)
    {
        return fail(code, mark, QString::fromLatin1(detail));
    }

    QString m_name;
    yaml_parser_t m_parser = {};
    std::vector<Level> m_open;
    Node m_root;
    int m_documents = 0;
    qsizetype m_nodes = 0;
    bool m_done = false;
    std::optional<Error> m_error;
};

int numberOf(std::size_t mark)
{
    constexpr std::size_t largest = 1'000'000'000;
    return static_cast<int>(std::min(mark, largest)) + 1;
}

QString textOf(const yaml_char_t* value, std::size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(value), static_cast<qsizetype>(length));
}

Result<Node> Builder::build()
{
    while (!m_done && !m_error) {
        Event next;
        if (yaml_parser_parse(&m_parser, &next.event) == 0) {
            const bool atProblem = m_parser.problem_mark.index > 0 || m_parser.problem != nullptr;
            fail(ErrorCode::badYaml, atProblem ? m_parser.problem_mark : m_parser.mark, notYaml);
            break;
        }
        take(next.event);
    }
    if (m_error)
        return *m_error;
    return std::move(m_root);
}

bool Builder::fail(ErrorCode code, const yaml_mark_t& mark, const QString& detail)
{
    m_error = Error{
        code,
        QStringLiteral("%1:%2:%3").arg(m_name).arg(numberOf(mark.line)).arg(numberOf(mark.column)),
        detail};
    return false;
}

bool Builder::refuse(const yaml_event_t& event, const yaml_char_t* anchor, const yaml_char_t* tag)
{
    if (anchor != nullptr)
        return fail(ErrorCode::notAllowedHere, event.start_mark, anchors);
    // "!" alone says that a text is a text.
    if (tag != nullptr && std::strcmp(reinterpret_cast<const char*>(tag), "!") != 0)
        return fail(ErrorCode::notAllowedHere, event.start_mark, tags);
    return true;
}

bool Builder::take(const yaml_event_t& event)
{
    switch (event.type) {
    case YAML_STREAM_END_EVENT:
        m_done = true;
        return true;
    case YAML_DOCUMENT_START_EVENT:
        return ++m_documents == 1 || fail(ErrorCode::badYaml, event.start_mark, manyDocuments);
    case YAML_ALIAS_EVENT:
        return fail(ErrorCode::notAllowedHere, event.start_mark, anchors);
    case YAML_SCALAR_EVENT:
        return scalar(event);
    case YAML_SEQUENCE_START_EVENT:
        return open(Kind::list, event, event.data.sequence_start.anchor,
                    event.data.sequence_start.tag);
    case YAML_MAPPING_START_EVENT:
        return open(Kind::map, event, event.data.mapping_start.anchor,
                    event.data.mapping_start.tag);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        return close();
    default:
        return true;
    }
}

bool Builder::open(Kind kind, const yaml_event_t& event, const yaml_char_t* anchor,
                   const yaml_char_t* tag)
{
    if (!refuse(event, anchor, tag))
        return false;
    if (m_open.size() >= std::size_t(deepest))
        return fail(ErrorCode::badYaml, event.start_mark, deep);
    if (!m_open.empty() && m_open.back().node.isMap() && m_open.back().keyNext)
        return fail(ErrorCode::badYaml, event.start_mark, keyNoText);
    Level level;
    level.node.kind = kind;
    level.node.line = numberOf(event.start_mark.line);
    level.node.column = numberOf(event.start_mark.column);
    m_open.push_back(std::move(level));
    return true;
}

bool Builder::close()
{
    Node node = std::move(m_open.back().node);
    m_open.pop_back();
    return add(std::move(node));
}

bool Builder::scalar(const yaml_event_t& event)
{
    const auto& scalar = event.data.scalar;
    if (!refuse(event, scalar.anchor, scalar.tag))
        return false;
    const QString text = textOf(scalar.value, scalar.length);
    if (!m_open.empty() && m_open.back().node.isMap() && m_open.back().keyNext) {
        Level& level = m_open.back();
        if (level.keys.contains(text))
            return fail(ErrorCode::duplicateId, event.start_mark, text);
        level.keys.insert(text);
        level.node.keys.append(text);
        level.keyNext = false;
        return true;
    }
    Node node;
    node.kind = Kind::scalar;
    node.text = text;
    node.quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
    node.line = numberOf(event.start_mark.line);
    node.column = numberOf(event.start_mark.column);
    return add(std::move(node));
}

bool Builder::add(Node node)
{
    if (++m_nodes > mostNodes) {
        yaml_mark_t mark = {};
        mark.line = static_cast<std::size_t>(node.line - 1);
        mark.column = static_cast<std::size_t>(node.column - 1);
        return fail(ErrorCode::badYaml, mark, many);
    }
    if (m_open.empty()) {
        m_root = std::move(node);
        return true;
    }
    Level& level = m_open.back();
    level.node.children.push_back(std::move(node));
    level.keyNext = true;
    return true;
}

} // namespace

const Node* Node::member(QStringView key) const
{
    const qsizetype at = isMap() ? keys.indexOf(key) : -1;
    return at < 0 ? nullptr : &children[static_cast<std::size_t>(at)];
}

bool Node::isNull() const
{
    return kind == Kind::nothing
        || (isScalar() && !quoted && (text.isEmpty() || text == u"~" || text == u"null"));
}

std::optional<bool> Node::flag() const
{
    if (!isScalar() || quoted)
        return std::nullopt;
    if (text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

std::optional<qint64> Node::number() const
{
    bool isNumber = false;
    const qint64 value = isScalar() && !quoted ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

QStringList Node::texts() const
{
    QStringList list;
    if (isScalar())
        list.append(text);
    for (const Node& child : children) {
        if (isList() && child.isScalar())
            list.append(child.text);
    }
    return list;
}

QString placeOf(const Node& node, const QString& name)
{
    return QStringLiteral("%1:%2:%3").arg(name).arg(node.line).arg(node.column);
}

Result<Node> parse(const QByteArray& bytes, const QString& name)
{
    // Also what is no text at all is said better here than by the library.
    if (const Result<QString> text = text::decodeUtf8(bytes, name); !text)
        return text.error();
    return Builder(bytes, name).build();
}

QByteArray quoted(const QString& text)
{
    QString inner;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (c == u'"' || c == u'\\')
            inner += u'\\' + QString(c);
        else if (c == u'\n')
            inner += QStringLiteral("\\n");
        else if (c == u'\t')
            inner += QStringLiteral("\\t");
        else if (unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029
                 || unit == 0xFEFF)
            inner += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
        else
            inner += c;
    }
    return '"' + inner.toUtf8() + '"';
}

} // namespace choba::yaml
