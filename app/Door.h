#pragma once

#include "app/OpenWorkspace.h"
#include "app/Settings.h"
#include "core/member/Member.h"
#include "core/sample/Sample.h"
#include "ui/main/NewWorkspacePage.h"

#include <QObject>

namespace kechi {

class Clock;
class JobDialog;
class JobProgress;
class MainWindow;
class SignInPage;

// The way in: which workspace, and who is there. While one stands at it the window shows
// nothing else.
class Door : public QObject {
    Q_OBJECT

public:
    Door(MainWindow& window, const Preferences& preferences, const Clock& clock,
         QObject* parent = nullptr);
    ~Door() override;

    void chooseWorkspace(const QString& error = {});
    void open(const QString& workspace);
    void askWho(OpenWorkspace opened); // of one that is open already
    OpenWorkspace takeWorkspace() { return std::move(m_open); }

signals:
    // She is signed in; takeWorkspace() is hers. The page: where she wanted to go, empty: home.
    void entered(const kechi::Member& me, const QString& page);
    void sampleMade(const QString& howToSignIn);    // after she entered it
    void isOpenElsewhere(const QString& workspace); // its window has been raised
    void couldNotOpen(const QString& workspace);

private:
    struct SampleWorkspace {
        SampleReport report = {};
        std::shared_ptr<Workspace> workspace = {};
    };

    void makeWorkspace(const QString& page);
    void make(const NewWorkspacePage::Wish& wish, const QString& page);
    void chooseFile();
    void lookRound(); // in the sample company
    void takeSample(const NewWorkspace& wanted, const Result<SampleWorkspace>& made);
    void enter(const QString& user, const QString& password, const QString& page);
    static QString wordsOn(const Workspace& workspace);
    void say(const QString& error); // on whatever is shown
    void showSignIn(const QString& workspace, const QString& notice);
    void begin(); // a new attempt; answers to an older one are dropped
    template <typename Call, typename Then>
    void ask(Call call, Then then);

    MainWindow& m_window;
    const Preferences& m_preferences;
    const Clock& m_clock;
    OpenWorkspace m_open;
    int m_attempt = 0;
    std::unique_ptr<JobProgress> m_job; // of the sample; none: none is being made
    JobDialog* m_jobDialog = nullptr;
    QString m_welcome; // to be said once she is in
    SignInPage* m_signIn = nullptr;
};

} // namespace kechi
