#include "ui/imports/FileDrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace kechi {

FileDrop::FileDrop(QWidget* page) : QObject(page), m_page(page)
{
    page->installEventFilter(this);
    setOpen(true);
}

void FileDrop::setOpen(bool open)
{
    m_page->setAcceptDrops(open);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_page)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (!drop->mimeData()->hasUrls())
            return false;
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        emit hovered(event->type() != QEvent::Drop);
        if (event->type() == QEvent::Drop)
            take(*drop->mimeData());
        return true;
    }
    case QEvent::DragLeave: emit hovered(false); return true;
    default: return false;
    }
}

void FileDrop::take(const QMimeData& data)
{
    const QList<QUrl> files = data.urls();
    if (files.size() != 1)
        emit refused(
            tr("One file at a time can be imported; these are %n.", nullptr, int(files.size())));
    else if (!files.first().isLocalFile())
        emit refused(tr("Only a file on this computer can be imported. Download it first."));
    else
        emit dropped(files.first().toLocalFile());
}

} // namespace kechi
