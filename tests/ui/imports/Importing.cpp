#include "tests/ui/imports/Importing.h"

#include "tests/support/Printers.h"
#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kLongestWait = 180'000; // ms; on a machine that builds something, too

Importing::Importing() : service(*db, clock)
{
    page = std::make_unique<ImportPage>(service, tasks, boss);
    page->resize(1256, 848);
    page->show();
    REQUIRE(QTest::qWaitForWindowExposed(page.get()));
}

Importing::~Importing()
{
    page.reset();
    tasks.waitForDone();
}

void Importing::wait()
{
    QSignalSpy ready(page.get(), &ImportPage::ready);
    REQUIRE(ready.wait(kLongestWait));
    QApplication::processEvents();
}

void Importing::open(const QString& path)
{
    page->importFile(path);
    wait();
}

static bool isForward(const Button& each)
{
    return each.isVisible() && each.buttonLook() == Button::Look::Primary &&
           (each.text().startsWith(u"Next") || each.text().startsWith(u"Import"));
}

static Button* forward(const QWidget& page)
{
    for (Button* each : page.findChildren<Button*>()) {
        if (isForward(*each))
            return each;
    }
    return nullptr;
}

bool Importing::mayGoOn() const
{
    const Button* button = forward(*page);
    return button && button->isEnabled();
}

void Importing::next()
{
    Button* button = forward(*page);
    REQUIRE(button);
    INFO(button->text().toStdString());
    REQUIRE(button->isEnabled());
    const bool answers = page->step() != ImportPage::Step::File;
    QSignalSpy ready(page.get(), &ImportPage::ready);
    button->click();
    if (answers)
        REQUIRE((ready.count() > 0 || mayGoOn() || ready.wait(kLongestWait)));
    QApplication::processEvents();
}

void Importing::back()
{
    button(u"Back"_s)->click();
    QApplication::processEvents();
}

Button* Importing::button(const QString& text) const
{
    for (Button* each : page->findChildren<Button*>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    INFO(text.toStdString());
    REQUIRE(false);
    return nullptr;
}

QComboBox* Importing::choice(const QString& accessibleName) const
{
    for (QComboBox* each : page->findChildren<QComboBox*>()) {
        if (each->isVisible() && each->accessibleName() == accessibleName)
            return each;
    }
    INFO(accessibleName.toStdString());
    REQUIRE(false);
    return nullptr;
}

void Importing::choose(const QString& accessibleName, const QString& entry)
{
    QComboBox* box = choice(accessibleName);
    const int place = box->findText(entry, Qt::MatchStartsWith);
    INFO(entry.toStdString());
    REQUIRE(place >= 0);
    box->setCurrentIndex(place);
    emit box->activated(place);
}

QString Importing::notice() const
{
    for (const Notice* each : page->findChildren<Notice*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (each->isVisible())
            return each->text();
    }
    return {};
}

QStringList Importing::words() const
{
    QStringList all;
    for (const Label* label : page->findChildren<Label*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            all += label->text();
    }
    return all;
}

bool Importing::says(const QString& text) const
{
    const QString all = words().join(u'|');
    UNSCOPED_INFO(all.toStdString());
    return all.contains(text);
}

qint64 Importing::customers()
{
    return db.value<qint64>(u"SELECT COUNT(*) FROM customer"_s);
}

QStringList Importing::names()
{
    return *db->read([](Session& session) -> Result<QStringList> {
        return QStringList(session.list(u"SELECT name FROM customer ORDER BY id"_s, {},
                                        [](Row& row) { return row.take<QString>(); }));
    });
}

QByteArray Importing::list(int rows, int from)
{
    QByteArray text = "客户名称,手机,城市\n";
    for (int i = from; i < from + rows; ++i)
        text += "第" + QByteArray::number(i) + "号商贸有限公司,139" +
                QByteArray::number(10'000'000 + i) + ",上海\n";
    return text;
}

} // namespace kechi
