// The floor for start-up: a bare window with Japanese text.
#include <QApplication>
#include <QLabel>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLabel window(QStringLiteral("帳場"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
