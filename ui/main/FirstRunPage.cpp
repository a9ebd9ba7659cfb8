#include "ui/main/FirstRunPage.h"

#include "ui/base/Label.h"
#include "ui/base/Notice.h"
#include "ui/main/CentredCard.h"
#include "ui/main/ChoiceButton.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace kechi {

FirstRunPage::FirstRunPage(QWidget* parent)
    : QWidget(parent), m_title(new Label({}, TextSize::Heading, Tone::Normal, this)),
      m_text(new Label({}, TextSize::Body, Tone::Muted, this)), m_notice(new Notice(this)),
      m_empty(new ChoiceButton(Icon::Plus, this)),
      m_import(new ChoiceButton(Icon::FileExcel, this)),
      m_sample(new ChoiceButton(Icon::Sample, this)),
      m_recentTitle(new Label({}, TextSize::Small, Tone::Muted, this)), m_recent(new QVBoxLayout),
      m_open(new Button(Icon::Folder, QString(), Button::Look::Secondary, this))
{
    m_text->setWordWrap(true);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(kGap);
    choices->addWidget(m_empty);
    choices->addWidget(m_import);
    choices->addWidget(m_sample);
    m_recent->setSpacing(0);
    auto* card = new CentredCard(kWideCardWidth, this);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_notice);
    card->body()->addLayout(choices);
    card->body()->addWidget(m_recentTitle);
    card->body()->addLayout(m_recent);
    card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    setFocusProxy(m_empty);
    connect(m_empty, &Button::clicked, this, &FirstRunPage::emptyRequested);
    connect(m_import, &Button::clicked, this, &FirstRunPage::importRequested);
    connect(m_sample, &Button::clicked, this, &FirstRunPage::sampleRequested);
    connect(m_open, &Button::clicked, this, &FirstRunPage::openRequested);
    setRecent({});
    retranslate();
}

void FirstRunPage::setRecent(const QStringList& files)
{
    qDeleteAll(m_files);
    m_files.clear();
    for (const QString& path : files) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* open = new Button(Icon::Pool, file.completeBaseName(), Button::Look::Flat, this);
        open->setToolTip(QDir::toNativeSeparators(path));
        open->setAccessibleName(tr("Open %1 in %2").arg(file.completeBaseName(), folder));
        connect(open, &Button::clicked, this, [this, path] { emit recentChosen(path); });
        m_recent->addWidget(open, 0, Qt::AlignLeft);
        setTabOrder(m_files.isEmpty() ? static_cast<QWidget*>(m_sample) : m_files.last(), open);
        m_files += open;
    }
    if (!m_files.isEmpty())
        setTabOrder(m_files.last(), m_open);
    m_recentTitle->setVisible(!files.isEmpty());
}

void FirstRunPage::setError(const QString& text)
{
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->tellError(text);
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("Where shall we begin?"));
    m_text->setText(tr("All customers of your company live in one file, a workspace. "
                       "You can bring in more lists at any time."));
    m_empty->setWords(tr("Start empty"), tr("A new workspace; enter your first customer by hand."));
    m_import->setWords(tr("From Excel or CSV"), tr("A new workspace with the list you keep now. "
                                                   "Columns are recognised, nothing is lost."));
    m_sample->setWords(tr("Look round with sample data"),
                       tr("An invented company with its team, pools and customers."));
    m_recentTitle->setText(tr("Opened before"));
    m_open->setText(tr("Open a workspace…"));
}

void FirstRunPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
