#include "wording/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace choba::wording {

namespace {

// Owned by the application, so that they live as long as it does.
QTranslator* translator(QCoreApplication& application, const QString& name)
{
    auto* found = application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    if (found == nullptr) {
        found = new QTranslator(&application);
        found->setObjectName(name);
        // A resource that is missing leaves the English sources: still usable.
        const bool loaded = found->load(QStringLiteral(":/i18n/") + name);
        Q_UNUSED(loaded);
    }
    return found;
}

} // namespace

void install(QCoreApplication& application, Language language)
{
    QTranslator* qtTexts = translator(application, QStringLiteral("qtbase_ja.qm"));
    QTranslator* ourTexts = translator(application, QStringLiteral("choba_ja.qm"));
    QCoreApplication::removeTranslator(qtTexts);
    QCoreApplication::removeTranslator(ourTexts);
    if (language == Language::japanese) {
        QCoreApplication::installTranslator(qtTexts);
        QCoreApplication::installTranslator(ourTexts);
    }
}

Language installed()
{
    // The mark is translated like any other text; its translation says which language it is in.
    const QString mark = QCoreApplication::translate("wording", "en", "the name of this language");
    return mark == QLatin1String("ja") ? Language::japanese : Language::english;
}

} // namespace choba::wording
