#pragma once

#include "core/base/Tasks.h"
#include "core/member/DepartmentService.h"
#include "core/member/SignInService.h"
#include "core/member/TeamService.h"
#include "core/pool/PoolService.h"
#include "core/workspace/WorkspaceService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"
#include "ui/base/Button.h"
#include "ui/base/Chip.h"
#include "ui/base/Form.h"
#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/settings/SettingsPage.h"

#include <QTest>

namespace kechi {

// The settings of somebody in a real workspace, wired as the program wires them.
class BackOffice : public Scene {
public:
    BackOffice() : lin(addMember(QStringLiteral("林晓")))
    {
        write([](Session& session) {
            return session.exec(QStringLiteral("UPDATE pool SET name = '默认客户池'"));
        });
    }
    ~BackOffice()
    {
        page.reset();
        tasks.waitForDone();
    }

    SettingsServices as(MemberId me)
    {
        return {.team = team,
                .departments = departments,
                .signIn = signIn,
                .pools = pools,
                .workspace = workspace,
                .tasks = tasks,
                .clock = clock,
                .zone = zone,
                .me = me};
    }

    void open(MemberId who, SettingsPage::Section section)
    {
        page = std::make_unique<SettingsPage>(as(who));
        QObject::connect(&*db, &Database::committed, page.get(), &SettingsPage::refresh);
        QObject::connect(page.get(), &SettingsPage::told, page.get(),
                         [this](const QString& text) { told += text; });
        page->openSection(section);
        page->resize(1256, 848);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    template <typename Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 5000);
    }
    template <typename Dialog>
    Dialog& dialog() const
    {
        Dialog* found = nullptr;
        REQUIRE(until([&] {
            found = page->findChild<Dialog*>();
            return found && found->isVisible();
        }));
        return *found;
    }
    // Dialogs delete themselves when they are done.
    template <typename Dialog>
    bool isDone() const
    {
        return until([&] { return !page->findChild<Dialog*>(); });
    }

    static bool says(const QWidget& widget, const QString& words)
    {
        for (const QLabel* label : widget.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    bool says(const QString& words) const { return says(*page, words); }
    static Button* button(const QWidget& in, const QString& words)
    {
        for (Button* one : in.findChildren<Button*>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    static void click(const QWidget& in, const QString& words)
    {
        Button* found = button(in, words);
        INFO(words.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->click();
    }
    static FormField& field(const QWidget& in, const QString& name)
    {
        for (FormField* one : in.findChildren<FormField*>()) {
            if (one->editor()->accessibleName().section(QLatin1Char(','), 0, 0) == name)
                return *one;
        }
        FAIL("no field " << name.toStdString());
        std::abort();
    }
    template <typename Editor>
    static Editor& editor(const QWidget& in, const QString& name)
    {
        auto* found = qobject_cast<Editor*>(field(in, name).editor());
        REQUIRE(found);
        return *found;
    }

    MemberId lin; // a salesperson
    TeamService team{*db, clock};
    DepartmentService departments{*db, clock};
    SignInService signIn{*db, clock};
    PoolService pools{*db, clock};
    WorkspaceService workspace{*db, clock};
    Tasks tasks;
    std::unique_ptr<SettingsPage> page;
    QStringList told;
};

} // namespace kechi
