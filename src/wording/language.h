// Which language both programs speak.
#pragma once

#include <QStringView>

class QCoreApplication;

namespace choba::wording {

enum class Language { japanese, english };

// Installs the translators on `application`, replacing those of an earlier call. Japanese comes
// from resources/i18n/choba_ja.ts, English from the sources; Qt's own texts follow. Widgets get
// QEvent::LanguageChange.
void install(QCoreApplication& application, Language language);

// The language of the last install(); English before the first.
Language installed();

} // namespace choba::wording
