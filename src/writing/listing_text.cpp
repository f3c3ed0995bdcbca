#include "writing/listing_text.h"

#include <QLocale>

namespace choba::writing {

namespace {

QString revisionsOf(const domain::Policy& policy)
{
    switch (policy.allowance) {
    case domain::Allowance::none:
        return QStringLiteral("なし");
    case domain::Allowance::limited:
        return QStringLiteral("%1回").arg(policy.rounds);
    case domain::Allowance::unlimited:
        break;
    }
    return QStringLiteral("無制限");
}

} // namespace

std::vector<ListingField> listingFields(const domain::Service& service,
                                        const domain::Policy& policy)
{
    std::vector<ListingField> fields;
    fields.push_back({QStringLiteral("タイトル"), service.title});
    if (service.price > 0)
        fields.push_back({QStringLiteral("サービス価格"),
                          QLocale(QLocale::Japanese).toString(service.price) + u'円'});
    if (policy.deliveryDays > 0)
        fields.push_back(
            {QStringLiteral("お届け日数"), QStringLiteral("%1日").arg(policy.deliveryDays)});
    fields.push_back({QStringLiteral("無料修正回数"), revisionsOf(policy)});
    fields.push_back(
        {QStringLiteral("見積り・カスタマイズの相談"),
         policy.acceptsEstimates ? QStringLiteral("受け付ける") : QStringLiteral("受け付けない")});
    fields.push_back({QStringLiteral("ビデオチャット打ち合わせ"),
                      policy.videoChat ? QStringLiteral("あり") : QStringLiteral("なし")});
    return fields;
}

QStringList listingTemplates(const TemplateLibrary& library)
{
    QStringList keys;
    for (const TemplateEntry& entry : library.entries()) {
        if (entry.letter.use == domain::Use::listing)
            keys << entry.letter.key;
    }
    return keys;
}

Result<FilledLetter> listingText(const domain::LetterTemplate& letter,
                                 const domain::Service& service, const domain::Policy& policy,
                                 const LetterContext& context, const Sources& sources)
{
    const templating::Value known = valuesOf(context, sources.catalogue);
    templating::Value::Object root;
    if (const templating::Value::Object* members = known.object())
        root = *members;
    putServiceValues(root, service, policy);
    FillOptions options;
    options.whenMissing = templating::WhenMissing::keepTag; // so that nothing is copied with a gap
    return fill(letter, templating::Value(root), sources, options);
}

} // namespace choba::writing
