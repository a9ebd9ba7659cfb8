#include "app/Door.h"

#include "app/SingleWindow.h"
#include "core/member/SignInService.h"
#include "core/workspace/SetupService.h"
#include "core/workspace/WorkspaceService.h"
#include "ui/base/JobDialog.h"
#include "ui/base/JobProgress.h"
#include "ui/main/FirstRunPage.h"
#include "ui/main/MainWindow.h"
#include "ui/main/SignInPage.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kEnding = u".kechi"_s;

// A name that nothing has yet, in the folder of documents where there is one.
static QString freeFile(const QString& name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    QString file = folder.filePath(name + kEnding);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(u"%1 %2%3"_s.arg(name).arg(number).arg(kEnding));
    return file;
}

Door::~Door() = default;

Door::Door(MainWindow& window, const Preferences& preferences, const Clock& clock, QObject* parent)
    : QObject(parent), m_window(window), m_preferences(preferences), m_clock(clock)
{
}

void Door::chooseWorkspace(const QString& error)
{
    ++m_attempt;
    m_open.close();
    m_signIn = nullptr;
    auto* page = new FirstRunPage;
    page->setRecent(m_preferences.recent);
    page->setError(error);
    connect(page, &FirstRunPage::emptyRequested, this, [this] { makeWorkspace({}); });
    connect(page, &FirstRunPage::importRequested, this, [this] { makeWorkspace(u"imports"_s); });
    connect(page, &FirstRunPage::sampleRequested, this, &Door::lookRound);
    connect(page, &FirstRunPage::openRequested, this, &Door::chooseFile);
    connect(page, &FirstRunPage::recentChosen, this, &Door::open);
    m_window.showAlone(page);
}

void Door::chooseFile()
{
    const QString folder = m_preferences.recent.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_preferences.recent.first()).path();
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Open a workspace"), folder,
        tr("Kechi workspaces (%1)").arg(u'*' + kEnding) + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void Door::makeWorkspace(const QString& page)
{
    auto* form = new NewWorkspacePage;
    form->setFile(QDir::toNativeSeparators(freeFile(tr("Customers"))));
    connect(form, &NewWorkspacePage::backRequested, this, [this] { chooseWorkspace(); });
    connect(form, &NewWorkspacePage::createRequested, this,
            [this, form, page](const NewWorkspacePage::Wish& wish) {
                form->setError({});
                form->setBusy(true);
                make(wish, page);
            });
    connect(form, &NewWorkspacePage::fileRequested, form, [this, form] {
        const QString file = QFileDialog::getSaveFileName(
            &m_window, tr("Where shall the workspace lie?"), freeFile(tr("Customers")),
            tr("Kechi workspaces (%1)").arg(u'*' + kEnding), nullptr,
            QFileDialog::DontConfirmOverwrite); // what is there is never overwritten
        if (!file.isEmpty())
            form->setFile(QDir::toNativeSeparators(file));
    });
    m_window.showAlone(form);
}

void Door::say(const QString& error)
{
    if (auto* form = m_window.findChild<NewWorkspacePage*>())
        form->setError(error);
    else if (m_signIn)
        m_signIn->setError(error);
    else
        chooseWorkspace(error);
}

static QString withEnding(const QString& file)
{
    const QString clean = QDir::fromNativeSeparators(file.trimmed());
    return QFileInfo(clean).suffix().isEmpty() ? clean + kEnding : clean;
}

// What one should know of a workspace before one comes in; mostly nothing.
QString Door::wordsOn(const Workspace& workspace)
{
    if (workspace.isReadOnly())
        return tr("This workspace can be read but not changed: its file or folder is "
                  "write-protected.");
    const QString copied = workspace.copiedBeforeUpgrade();
    if (copied.isEmpty())
        return {};
    return tr("The workspace was brought up to date. As it was before it lies in %1.")
        .arg(QDir::toNativeSeparators(copied));
}

void Door::begin()
{
    ++m_attempt;
    m_open.close();
    m_open = {.tasks = std::make_unique<Tasks>()};
}

// Two ways to write one file are one workspace; a server's address is a text.
static bool isSame(const QString& one, const QString& other)
{
    return one == other || (QFileInfo::exists(one) && QFileInfo(one) == QFileInfo(other));
}

template <typename Call, typename Then>
void Door::ask(Call call, Then then)
{
    m_open.tasks->run(this, std::move(call),
                      [this, attempt = m_attempt, then = std::move(then)](const auto& answer) {
                          if (attempt == m_attempt)
                              then(answer);
                      });
}

void Door::make(const NewWorkspacePage::Wish& wish, const QString& page)
{
    const QString file = withEnding(wish.file);
    const NewWorkspace wanted{.name = wish.name,
                              .userName = wish.user,
                              .password = wish.password,
                              .firstUserSells = wish.sells};
    begin();
    ask(
        [file, wanted, &clock = m_clock]() -> OpenedWorkspace {
            const auto made = createWorkspace(file, [&](Database& database) {
                return SetupService(database, clock).setUp(wanted);
            });
            if (!made)
                return made.error();
            return openWorkspace(file);
        },
        [this, wanted, page](const OpenedWorkspace& opened) {
            if (!opened)
                return say(opened.error().text);
            m_open.workspace = *opened;
            enter(wanted.userName, wanted.password, page);
        });
}

// The sample guards nothing but an invented company, so its password may be known.
void Door::lookRound()
{
    const QString file = freeFile(tr("Sample"));
    const NewWorkspace wanted{.userName = u"demo"_s, .password = u"kechi-sample"_s};
    begin();
    m_job = std::make_unique<JobProgress>();
    m_jobDialog = new JobDialog(*m_job, tr("Making the sample company"), &m_window);
    m_jobDialog->start();
    ask(
        [file, wanted, &clock = m_clock, &job = *m_job]() -> Result<SampleWorkspace> {
            SampleWorkspace sample;
            const auto made = createWorkspace(file, [&](Database& database) -> Result<Done> {
                const Result<SampleReport> report = makeSample(database, clock, wanted, job);
                if (!report)
                    return report.error();
                sample.report = *report;
                return Done{};
            });
            if (!made)
                return made.error();
            const OpenedWorkspace opened = openWorkspace(file);
            if (!opened)
                return opened.error();
            sample.workspace = *opened;
            return sample;
        },
        [this, wanted](const Result<SampleWorkspace>& made) { takeSample(wanted, made); });
}

void Door::takeSample(const NewWorkspace& wanted, const Result<SampleWorkspace>& made)
{
    m_jobDialog->finish();
    m_jobDialog->deleteLater();
    if (!made) {
        const bool isCancelled = made.error().code == Error::Code::Cancelled;
        return chooseWorkspace(isCancelled ? QString() : made.error().text);
    }
    QStringList names;
    for (const Member& member : made->report.members.mid(1))
        names += tr("%1 (%2)").arg(member.fullName, member.name);
    m_welcome = tr("You are “%1”, with the password “%2”. Lock the program by your name at the "
                   "upper right and come in as somebody else with the same password: %3.")
                    .arg(wanted.userName, wanted.password, names.join(tr(", ")));
    m_open.workspace = made->workspace;
    enter(wanted.userName, wanted.password, {});
}

void Door::showSignIn(const QString& workspace, const QString& notice)
{
    m_signIn = new SignInPage;
    if (isSame(workspace, m_preferences.recent.value(0)))
        m_signIn->setUser(m_preferences.lastUser);
    m_signIn->setNotice(notice);
    connect(m_signIn, &SignInPage::signInRequested, this,
            [this](const QString& user, const QString& password) {
                m_signIn->setBusy(true);
                enter(user, password, {});
            });
    connect(m_signIn, &SignInPage::otherWorkspaceRequested, this, [this] { chooseWorkspace(); });
    m_window.showAlone(m_signIn);
}

void Door::open(const QString& workspace)
{
    if (SingleWindow::raiseOther(workspace)) {
        emit isOpenElsewhere(workspace);
        return;
    }
    begin();
    showSignIn(workspace, {});
    m_signIn->setBusy(true);
    ask([workspace] { return openWorkspace(workspace); },
        [this, workspace](const OpenedWorkspace& opened) {
            if (!opened) {
                chooseWorkspace(opened.error().text);
                emit couldNotOpen(workspace);
                return;
            }
            m_open.workspace = *opened;
            m_signIn->setBusy(false);
            m_signIn->setNotice(wordsOn(**opened));
        });
}

void Door::askWho(OpenWorkspace opened)
{
    m_open = std::move(opened);
    showSignIn(m_open.workspace->address(), wordsOn(*m_open.workspace));
}

void Door::enter(const QString& user, const QString& password, const QString& page)
{
    struct Answer {
        Result<Member> me;
        Result<WorkspaceSettings> settings;
    };
    Database& database = m_open.workspace->database();
    ask(
        [&database, &clock = m_clock, user, password] {
            return Answer{SignInService(database, clock).signIn(user, password),
                          WorkspaceService(database, clock).settings()};
        },
        [this, page](const Answer& answer) {
            if (!answer.me)
                return say(answer.me.error().text);
            if (!answer.settings)
                return say(answer.settings.error().text);
            m_open.settings = *answer.settings;
            m_signIn = nullptr;
            emit entered(*answer.me, page);
            if (!m_welcome.isEmpty())
                emit sampleMade(std::exchange(m_welcome, {}));
        });
}

} // namespace kechi
