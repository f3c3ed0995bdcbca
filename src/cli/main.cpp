// choba-cli: the core without a window.
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    using namespace choba;
    cli::prepareStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("choba-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHOBA_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    wording::install(application, cli::requestedLanguage(words));
    const Result<cli::Arguments> arguments = cli::parseArguments(words);
    if (!arguments) {
        cli::complain(arguments.error());
        return cli::exitWrongUse;
    }
    return cli::run(*arguments);
}
