#pragma once

class QWidget;

// Invented pages that show every widget of ui/base in its place.
QWidget* homePage();
QWidget* customersPage();
QWidget* poolsPage();
QWidget* dashboardPage();
QWidget* importPage();
QWidget* partsPage(); // what the others do not show, and what is very long or empty
