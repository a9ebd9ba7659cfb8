#pragma once

class QWidget;

// Invented words, to show the parts of ui/base next to each other, on and off, wrong and empty.
QWidget* partsPage();
