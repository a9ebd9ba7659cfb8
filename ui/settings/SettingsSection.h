#pragma once

#include "core/member/Access.h"
#include "core/member/TeamService.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace kechi {

class Label;
class Notice;

// One page of the settings: what it is for, what can be done at the right, who may change it
// where this person may not, and what went wrong.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(QWidget* parent = nullptr);

    virtual void show(const Team& team, const Actor& me) = 0; // what is there now
    void tellError(const QString& text);

signals:
    void told(const QString& text); // done: a toast
    void changed();                 // what is shown was changed here

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    QVBoxLayout* body() const { return m_body; }
    void addAct(QWidget* act); // at the right of the words
    void setAbout(const QString& text);
    void setRefusal(const std::optional<Error>& refusal); // none: it may be changed
    void clearError();

private:
    Label* m_about = nullptr;
    QHBoxLayout* m_head = nullptr;
    Notice* m_refusal = nullptr;
    Notice* m_error = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace kechi
