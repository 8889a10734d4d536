// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FileDialogs)
};

/** The dialog is the window's, blocks nothing else and goes when it is answered. */
QFileDialog &openDialog(QWidget &window, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(&window, title, folder);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(QFileDialog::LookIn, Words::tr("Folder:"));
    dialog->setLabelText(QFileDialog::FileName, Words::tr("File name:"));
    dialog->setLabelText(QFileDialog::FileType, Words::tr("Kind of file:"));
    dialog->setLabelText(QFileDialog::Reject, Words::tr("Cancel"));
    return *dialog;
}

QString folderOr(const QString &folder, QStandardPaths::StandardLocation location)
{
    return folder.isEmpty() ? QStandardPaths::writableLocation(location) : folder;
}

} // namespace

void FileDialogs::askForEdition(QWidget &window, const Answer &answer)
{
    QFileDialog &dialog
        = openDialog(window, Words::tr("Open an edition"), folderOr(m_folder, QStandardPaths::DocumentsLocation));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({Words::tr("Editions of the data (*.sqlite)"), Words::tr("All files (*)")});
    dialog.setLabelText(QFileDialog::Accept, Words::tr("Open"));
    QObject::connect(&dialog, &QFileDialog::fileSelected, &window, [this, answer](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        answer(path);
    });
    dialog.open();
}

void FileDialogs::askWhereToSave(QWidget &window, const QString &suggestion, const Answer &answer)
{
    QFileDialog &dialog
        = openDialog(window, Words::tr("Save the picture"), folderOr(m_folder, QStandardPaths::PicturesLocation));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilter(Words::tr("Pictures (*.png)"));
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.setLabelText(QFileDialog::Accept, Words::tr("Save"));
    dialog.selectFile(suggestion);
    QObject::connect(&dialog, &QFileDialog::fileSelected, &window, [this, answer](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        answer(path);
    });
    dialog.open();
}

} // namespace atlas
