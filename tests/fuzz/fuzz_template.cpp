// Any text as a template, as the values, and as a template inside it: errors have a place, spans
// lie inside the source, and a complete letter holds nothing of a tag that was understood.
#include "templating/catalogue.h"
#include "templating/expression.h"
#include "templating/render.h"

using namespace choba;
using namespace choba::templating;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

const Catalogue& catalogue()
{
    static const auto loaded = Catalogue::load();
    require(bool(loaded));
    return *loaded;
}

qsizetype walk(const std::vector<Node>& nodes, qsizetype before, qsizetype end)
{
    for (const Node& node : nodes) {
        require(node.span.start >= before && node.span.end >= node.span.start);
        before = walk(node.children, node.span.end, end);
        require(node.kind == NodeKind::text || !node.name.isEmpty() || node.expression);
        if (node.kind == NodeKind::section || node.kind == NodeKind::inverted) {
            require(node.closing.start >= before && node.closing.end > node.closing.start);
            before = node.closing.end;
        }
        require(before <= end);
    }
    return before;
}

void judge(const Template& letter, const Value& values, const RenderOptions& options)
{
    const auto result = render(letter, values, options);
    if (!result) {
        require(!result.error().where.isEmpty());
        return;
    }
    require(result->text.size() <= options.largest);
    require(result->cursor.value_or(0) <= result->text.size());
    for (const Missing& missing : result->missing) {
        require(missing.place.line >= 1 && missing.place.column >= 1);
        require(missing.span.end > missing.span.start);
    }
    qsizetype before = 0;
    for (const Filled& filled : result->filled) {
        require(filled.result.start >= before && filled.result.end >= filled.result.start);
        require(filled.source.end <= letter.source().size());
        before = filled.result.end;
    }
    require(before <= result->text.size());
}

} // namespace

// Three texts with a NUL between them: template, values, a template inside.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1),
                           static_cast<qsizetype>(size - 1));
    // UTF-16 as it comes, so that half surrogate pairs occur too; it has no second text.
    const bool wide = (data[0] & 1) != 0;
    const QByteArrayList texts = wide ? QByteArrayList{bytes} : bytes.split('\0');
    const QString source = wide
        ? QString(reinterpret_cast<const QChar*>(bytes.constData()), bytes.size() / 2)
        : QString::fromUtf8(texts[0]);
    qsizetype before = 0;
    for (const Tag& tag : scanTags(source)) {
        require(tag.span.start >= before && tag.span.end > tag.span.start);
        require(tag.name.start >= tag.span.start && tag.name.end <= tag.span.end);
        before = tag.span.end;
    }
    require(before <= source.size());
    const auto letter = Template::parse(source, QStringLiteral("letter"));
    if (!letter) {
        require(letter.error().where.startsWith(QStringLiteral("letter:")));
        return 0;
    }
    require(walk(letter->nodes(), 0, source.size()) <= source.size());
    const auto read = texts.size() > 1 ? valueFromJson(texts[1], QStringLiteral("values"))
                                       : Result<Value>(catalogue().sample());
    const Value values = read ? *read : catalogue().sample();
    const auto inside = Template::parse(texts.size() > 2 ? QString::fromUtf8(texts[2]) : source);
    RenderOptions options;
    options.largest = 20'000;
    options.escape = (data[0] & 2) != 0 ? Escape::html : Escape::text;
    options.whenMissing = (data[0] & 4) != 0 ? WhenMissing::keepTag : WhenMissing::blank;
    options.catalogue = (data[0] & 8) != 0 ? &catalogue() : nullptr;
    options.partials = [&letter, &inside](const QString& name) -> const Template* {
        if (name == u"x") {
            return &*letter;
        }
        return inside && name == u"y" ? &*inside : nullptr;
    };
    judge(*letter, values, options);
    judge(*letter, catalogue().typed(values), options);
    return 0;
}
