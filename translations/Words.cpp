#include "translations/Words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kechi {

Language languageOfSystem()
{
    const QLocale::Language language = QLocale::system().language();
    const bool unset = language == QLocale::C;
    return unset || language == QLocale::Chinese ? Language::Chinese : Language::English;
}

Language languageNamed(const QString& name)
{
    if (name.startsWith(u"zh"_s, Qt::CaseInsensitive))
        return Language::Chinese;
    if (name.startsWith(u"en"_s, Qt::CaseInsensitive))
        return Language::English;
    return languageOfSystem();
}

// Children of the application, so that they go when it goes.
static void install(const QString& file, const QString& folder, const QString& role)
{
    QCoreApplication* app = QCoreApplication::instance();
    delete app->findChild<QTranslator*>(role);
    auto* translator = new QTranslator(app);
    translator->setObjectName(role);
    if (translator->load(file, folder))
        app->installTranslator(translator);
}

void speak(Language language)
{
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    install(chinese ? u"qtbase_zh_CN"_s : u"qtbase_en"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"words-of-qt"_s);
    install(chinese ? u"kechi_zh_CN"_s : u"kechi_en"_s, u":/translations"_s, u"words"_s);
}

} // namespace kechi
