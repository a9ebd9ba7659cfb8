#include "ui/imports/FileDialogs.h"

#include "ui/imports/ImportPage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kechi {

QFileDialog* listToImport(QWidget* parent)
{
    const QString lists = ImportPage::tr("Lists (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt)");
    const QString all = ImportPage::tr("All files (*)");
    auto* dialog = new QFileDialog(parent, ImportPage::tr("Choose a list of customers"), {},
                                   lists + u";;"_s + all);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
    return dialog;
}

QFileDialog* placeOfErrorRows(const QString& source, QWidget* parent)
{
    const QFileInfo file(source);
    const QString name = ImportPage::tr("%1 - error rows.csv").arg(file.completeBaseName());
    auto* dialog = new QFileDialog(parent, ImportPage::tr("Save the error rows"),
                                   file.dir().filePath(name), ImportPage::tr("Text files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    dialog->open();
    return dialog;
}

} // namespace kechi
