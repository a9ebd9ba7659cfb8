#include "tests/ui/gallery/Pages.h"
#include "ui/base/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <QWidget>
#include <memory>

using namespace kechi;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({u"dark"_s, u"In the dark colours."_s});
    options.addOption({u"shot"_s, u"Writes a picture and ends."_s, u"FILE"_s});
    options.process(app);

    const Theme theme(options.isSet(u"dark"_s) ? Theme::Mode::Dark : Theme::Mode::Light);
    const std::unique_ptr<QWidget> parts(partsPage());
    parts->resize(1280, 800);
    parts->show();
    if (options.isSet(u"shot"_s)) {
        QTimer::singleShot(400, parts.get(), [&] {
            const bool written = parts->grab().save(options.value(u"shot"_s));
            QApplication::exit(written ? 0 : 1);
        });
    }
    return QApplication::exec();
}
