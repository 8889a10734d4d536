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
QFileDialog &makeDialog(QWidget &window, const QString &title, const QString &folder, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(&window, title, folder);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode); // which sets words of its own
    const bool opens = mode == QFileDialog::AcceptOpen;
    dialog->setFileMode(opens ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::Accept, opens ? Words::tr("Open") : Words::tr("Save"));
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
    const QString folder = folderOr(m_folder, QStandardPaths::DocumentsLocation);
    QFileDialog &dialog = makeDialog(window, Words::tr("Open an edition"), folder, QFileDialog::AcceptOpen);
    dialog.setNameFilters({Words::tr("Editions of the data (*.sqlite)"), Words::tr("All files (*)")});
    QObject::connect(&dialog, &QFileDialog::fileSelected, &window, [this, answer](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        answer(path);
    });
    dialog.open();
}

void FileDialogs::askWhereToSave(QWidget &window, const QString &suggestion, const Answer &answer)
{
    const QString folder = folderOr(m_folder, QStandardPaths::PicturesLocation);
    QFileDialog &dialog = makeDialog(window, Words::tr("Save the picture"), folder, QFileDialog::AcceptSave);
    dialog.setNameFilter(Words::tr("Pictures (*.png)"));
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(suggestion);
    QObject::connect(&dialog, &QFileDialog::fileSelected, &window, [this, answer](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        answer(path);
    });
    dialog.open();
}

} // namespace atlas
