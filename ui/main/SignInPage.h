#pragma once

#include <QWidget>

class QLineEdit;

namespace kechi {

class Button;
class FormField;
class Label;
class Notice;
class PasswordField;

// Who is there: a name, a password, and what went wrong. It knows nothing; whoever shows it
// asks the core and says setError() or takes it away.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);

    void setUser(const QString& name); // who signed in last on this computer
    // Wrong: beside the password, which is emptied and takes the focus.
    void setError(const QString& text);
    // Of the file, not of the person: above the fields.
    void setNotice(const QString& text);
    void setBusy(bool busy); // the answer is awaited

signals:
    void signInRequested(const QString& user, const QString& password);
    void otherWorkspaceRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void request();

    Label* m_title = nullptr;
    Notice* m_notice = nullptr;
    QLineEdit* m_user = nullptr;
    PasswordField* m_password = nullptr;
    FormField* m_userField = nullptr;
    FormField* m_passwordField = nullptr;
    Button* m_signIn = nullptr;
    Button* m_other = nullptr;
};

} // namespace kechi
