// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Runs while the program is built: writes the packed catalogue as a C++ source. A constant array is read from the
// program's file page by page when it is first touched; it costs the start nothing.
#include "timezone/pack/CatalogPacker.h"

#include <QFile>
#include <QTextStream>

#include <cstdlib>

int main(int argc, char **argv)
{
    QTextStream errors(stderr);
    if (argc != 3) {
        errors << "usage: timezone-pack FOLDER_OF_TABLES SOURCE_TO_WRITE\n";
        return EXIT_FAILURE;
    }
    const auto tables = PlaceTables::read(QString::fromLocal8Bit(argv[1]));
    if (!tables) {
        errors << "cannot read the tables in " << argv[1] << '\n';
        return EXIT_FAILURE;
    }
    const QByteArray blob = CatalogPacker::pack(*tables);
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text)) {
        errors << "cannot write " << argv[2] << '\n';
        return EXIT_FAILURE;
    }
    QTextStream out(&file);
    out << "// Written by timezone-pack; do not edit.\n"
           "#include \"timezone/CatalogData.h\"\n\n"
           "const std::size_t kCatalogDataSize = "
        << blob.size()
        << ";\n"
           "const unsigned char kCatalogData[] = {";
    for (qsizetype i = 0; i < blob.size(); ++i)
        out << (i % 32 == 0 ? "\n" : "") << int(quint8(blob[i])) << ',';
    out << "\n};\n";
    return EXIT_SUCCESS;
}
