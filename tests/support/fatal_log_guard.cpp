#include "support/fatal_log_guard.h"

#include <QMutex>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Declared {
    QString text;
    int times = 0; // 0: any number
    int seen = 0;
    bool required = true;
};

} // namespace

struct FatalLogGuard::Private {
    QMutex mutex;
    std::vector<Declared> declared;
    QStringList unexpected;
    QStringList messages;
    QtMessageHandler previous = nullptr;
    bool watching = true;

    // Qt's handler is a plain function, so the one guard that watches has to be found from it.
    static inline Private* current = nullptr;

    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
    {
        if (current == nullptr) { // a thread that was still logging when the watch ended
            return;
        }
        Private& self = *current;
        {
            const QMutexLocker lock(&self.mutex);
            const QString line = QString::fromUtf8(context.category) + u": "_s + text;
            self.messages += line;
            if (type == QtWarningMsg || type == QtCriticalMsg) {
                const auto found = std::ranges::find_if(self.declared, [&](const Declared& declared) {
                    return text.contains(declared.text) && (declared.times == 0 || declared.seen < declared.times);
                });
                if (found != self.declared.end()) {
                    ++found->seen;
                    return;
                }
                self.unexpected += line;
            }
        }
        if (self.previous != nullptr) {
            self.previous(type, context, text);
        }
    }
};

FatalLogGuard::FatalLogGuard()
    : d(std::make_unique<Private>())
{
    Q_ASSERT(Private::current == nullptr);
    Private::current = d.get();
    d->previous = qInstallMessageHandler(Private::handle);
}

FatalLogGuard::~FatalLogGuard()
{
    static_cast<void>(finish());
}

void FatalLogGuard::expect(const QString& text, int times)
{
    const QMutexLocker lock(&d->mutex);
    d->declared.push_back({.text = text, .times = times});
}

void FatalLogGuard::allow(const QString& text)
{
    const QMutexLocker lock(&d->mutex);
    d->declared.push_back({.text = text, .required = false});
}

QStringList FatalLogGuard::messages() const
{
    const QMutexLocker lock(&d->mutex);
    return d->messages;
}

QStringList FatalLogGuard::finish()
{
    if (!std::exchange(d->watching, false)) {
        return {};
    }
    qInstallMessageHandler(d->previous);
    Private::current = nullptr;
    QStringList problems = d->unexpected;
    for (const Declared& declared : d->declared) {
        if (declared.required && (declared.times == 0 ? declared.seen == 0 : declared.seen != declared.times)) {
            problems += u"Expected %1 time(s), came %2: %3"_s.arg(declared.times).arg(declared.seen).arg(declared.text);
        }
    }
    return problems;
}

} // namespace stonepot
