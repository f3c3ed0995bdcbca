#include "widgets/template_editor/template_words.h"

#include <QCoreApplication>

namespace choba::widgets {

QString useWords(domain::Use use)
{
    switch (use) {
    case domain::Use::messages:
        return QCoreApplication::translate("templates", "Messages");
    case domain::Use::inquiries:
        return QCoreApplication::translate("templates", "Estimates and inquiries");
    case domain::Use::rooms:
        return QCoreApplication::translate("templates", "Talk rooms");
    case domain::Use::revisions:
        return QCoreApplication::translate("templates", "Revisions");
    case domain::Use::calls:
        return QCoreApplication::translate("templates", "Calls");
    case domain::Use::shipping:
        return QCoreApplication::translate("templates", "Shipping");
    case domain::Use::outreach:
        return QCoreApplication::translate("templates", "Thanks and news");
    case domain::Use::listing:
        return QCoreApplication::translate("templates", "Listing pages");
    case domain::Use::support:
        return QCoreApplication::translate("templates", "Official support");
    case domain::Use::piece:
        return QCoreApplication::translate("templates", "Part of other templates");
    }
    return {};
}

QString fieldTypeWords(domain::FieldType type)
{
    switch (type) {
    case domain::FieldType::text:
        return QCoreApplication::translate("templates", "One line");
    case domain::FieldType::multiline:
        return QCoreApplication::translate("templates", "Several lines");
    case domain::FieldType::choice:
        return QCoreApplication::translate("templates", "Choice");
    case domain::FieldType::date:
        return QCoreApplication::translate("templates", "Date");
    case domain::FieldType::time:
        return QCoreApplication::translate("templates", "Time");
    case domain::FieldType::moment:
        return QCoreApplication::translate("templates", "Date and time");
    case domain::FieldType::number:
        return QCoreApplication::translate("templates", "Number");
    case domain::FieldType::yen:
        return QCoreApplication::translate("templates", "Yen");
    case domain::FieldType::flag:
        return QCoreApplication::translate("templates", "Yes or no");
    }
    return {};
}

} // namespace choba::widgets
