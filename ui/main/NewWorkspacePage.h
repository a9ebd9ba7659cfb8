#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace kechi {

class Button;
class FormField;
class Form;
class Label;
class Notice;
class PasswordField;

// What a new workspace needs to know: what it is called, where it lies, and its first user.
class NewWorkspacePage : public QWidget {
    Q_OBJECT

public:
    struct Wish {
        QString name = {}; // of the company or the workspace
        QString file = {};
        QString user = {};
        QString password = {};
        bool sells = true; // has customers of their own, too
    };

    explicit NewWorkspacePage(QWidget* parent = nullptr);

    void setFile(const QString& file);
    void setError(const QString& text); // why it could not be made; empty: none
    void setBusy(bool busy);

signals:
    void createRequested(const kechi::NewWorkspacePage::Wish& wish);
    void fileRequested(); // she wants another place: ask her, then setFile()
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void retranslate();
    void request();
    bool check();

    Label* m_title = nullptr;
    Notice* m_notice = nullptr;
    Form* m_form = nullptr;
    QCheckBox* m_sells = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_user = nullptr;
    PasswordField* m_password = nullptr;
    PasswordField* m_again = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_fileField = nullptr;
    FormField* m_userField = nullptr;
    FormField* m_passwordField = nullptr;
    FormField* m_againField = nullptr;
    QAction* m_choose = nullptr;
    Button* m_create = nullptr;
    Button* m_back = nullptr;
    QWidget* m_typing = nullptr; // had the focus before the form was busy; null: none had it
};

} // namespace kechi
