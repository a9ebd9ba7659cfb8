#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace kechi {

class Button;
class ChoiceButton;
class Label;
class Notice;

// Before any workspace is open: three ways to a first customer, and those opened before.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& files); // full paths, the latest first; empty: none
    void setError(const QString& text);       // why a file could not be opened; empty: none

signals:
    void emptyRequested();
    void importRequested();
    void sampleRequested();
    void openRequested();
    void recentChosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_title = nullptr;
    Label* m_text = nullptr;
    Notice* m_notice = nullptr;
    ChoiceButton* m_empty = nullptr;
    ChoiceButton* m_import = nullptr;
    ChoiceButton* m_sample = nullptr;
    Label* m_recentTitle = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QList<Button*> m_files;
    Button* m_open = nullptr;
};

} // namespace kechi
