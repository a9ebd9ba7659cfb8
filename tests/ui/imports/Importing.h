#pragma once

#include "core/base/Tasks.h"
#include "core/imports/ImportService.h"
#include "tests/core/imports/Files.h"
#include "tests/support/Scene.h"
#include "ui/imports/ImportPage.h"

#include <memory>

class QComboBox;

namespace kechi {

class Button;

// The import page on a workspace of its own, and what a person does with it.
class Importing : public Scene {
public:
    Importing();
    ~Importing();

    void open(const QString& path); // and waits until it is read, or refused
    void next();                    // presses the button, and waits for what comes of it
    void back();
    bool mayGoOn() const;
    void wait(); // for the next ready()

    Button* button(const QString& text) const; // one that can be seen; required
    QComboBox* choice(const QString& accessibleName) const;
    void choose(const QString& accessibleName, const QString& entry);
    QString notice() const;
    QStringList words() const; // of all labels that can be seen
    bool says(const QString& text) const;
    qint64 customers(); // in the workspace
    QStringList names();

    // 客户名称, 手机, 城市: as many customers as asked for, each with a mobile of its own.
    static QByteArray list(int rows, int from = 0);

    Files files;
    ImportService service;
    Tasks tasks;
    std::unique_ptr<ImportPage> page;
};

} // namespace kechi
