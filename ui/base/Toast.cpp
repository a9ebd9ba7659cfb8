#include "ui/base/Toast.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMostShown = 3;

class ToastCard : public QFrame {
public:
    ToastCard(const QString& text, const QString& act, std::chrono::milliseconds lifetime,
              QWidget* parent)
        : QFrame(parent), m_text(new Label(text, TextSize::Body, Tone::Normal, this)),
          m_act(new QPushButton(act, this)), m_timer(new QTimer(this))
    {
        setLook(this, "look", u"toast"_s);
        setAccessibleName(text);
        setLook(m_act, "look", u"toast"_s);
        m_act->setAutoDefault(false);
        m_act->setVisible(!act.isEmpty());
        m_act->setAccessibleName(u"%1: %2"_s.arg(act, text));
        m_text->setWordWrap(true);
        m_text->setMinimumWidth(
            std::min(m_text->fontMetrics().horizontalAdvance(text) + kGapTiny, kDialogWidth));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kGapWide, kGapSmall, kGapSmall, kGapSmall);
        row->setSpacing(kGapWide);
        row->addWidget(m_text, 1);
        row->addWidget(m_act);
        m_timer->setSingleShot(true);
        m_timer->setInterval(lifetime);
        m_timer->start();
        connect(qApp, &QApplication::focusChanged, this, [this] { pauseOrGoOn(); });
    }

    QPushButton* act() const { return m_act; }
    QTimer* timer() const { return m_timer; }

protected:
    void enterEvent(QEnterEvent* event) override
    {
        QFrame::enterEvent(event);
        m_pointed = true;
        pauseOrGoOn();
    }
    void leaveEvent(QEvent* event) override
    {
        QFrame::leaveEvent(event);
        m_pointed = false;
        pauseOrGoOn();
    }

private:
    void pauseOrGoOn()
    {
        if (m_pointed || m_act->hasFocus())
            m_timer->stop();
        else if (!m_timer->isActive())
            m_timer->start();
    }

    Label* m_text = nullptr;
    QPushButton* m_act = nullptr;
    QTimer* m_timer = nullptr;
    bool m_pointed = false;
};

Toast::Toast(QWidget* host) : QWidget(host), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGapSmall);
    host->installEventFilter(this);
    hide();
}

void Toast::tell(const QString& text, const QString& act, std::function<void()> then)
{
    m_waiting += Message{.text = text, .act = act, .then = std::move(then)};
    next();
}

void Toast::clear()
{
    m_waiting.clear();
    while (!m_cards.isEmpty())
        remove(m_cards.last());
}

void Toast::next()
{
    while (!m_waiting.isEmpty() && m_cards.size() < kMostShown) {
        const Message message = m_waiting.takeFirst();
        auto* card = new ToastCard(message.text, message.act, m_lifetime, this);
        connect(card->timer(), &QTimer::timeout, this, [this, card] { remove(card); });
        connect(card->act(), &QPushButton::clicked, this, [this, card, then = message.then] {
            remove(card);
            if (then)
                then();
        });
        m_column->addWidget(card, 0, Qt::AlignHCenter);
        m_cards += card;
        QAccessibleEvent alert(card, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    setVisible(!m_cards.isEmpty());
    place();
}

void Toast::remove(ToastCard* card)
{
    m_cards.removeOne(card);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater();
    next();
}

void Toast::place()
{
    const QWidget* host = parentWidget();
    resize(sizeHint().boundedTo(host->size() - QSize(2 * kGapPage, 2 * kGapPage)));
    move((host->width() - width()) / 2, host->height() - height() - kGapPage);
    raise();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace kechi
