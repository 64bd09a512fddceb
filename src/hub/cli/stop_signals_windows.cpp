// Windows asks a program to stop by the console (Ctrl+C, closing, log-off) or, when it is a service, by the service manager.
#include "hub/cli/stop_signals.h"

#include <QMetaObject>
#include <atomic>
#include <thread>

#include <windows.h>

namespace stonepot {

namespace {

// Handlers are plain functions that run on threads of the system.
std::atomic<StopSignals*> listener{nullptr};
std::atomic<SERVICE_STATUS_HANDLE> service{nullptr};
HANDLE stopped = nullptr; // set when the program has stopped: a service may say so only then

constexpr DWORD stopsWithin = 10'000; // ms

bool requestStop()
{
    StopSignals* signals_ = listener.load();
    if (signals_ == nullptr) {
        return false;
    }
    QMetaObject::invokeMethod(signals_, &StopSignals::stopRequested, Qt::QueuedConnection);
    return true;
}

BOOL WINAPI onConsole(DWORD event)
{
    if (!requestStop()) {
        return FALSE;
    }
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) {
        WaitForSingleObject(stopped, stopsWithin); // Windows ends the process when this returns
    }
    return TRUE;
}

void report(DWORD state)
{
    SERVICE_STATUS status{};
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN : 0;
    status.dwWaitHint = state == SERVICE_STOP_PENDING ? stopsWithin : 0;
    SetServiceStatus(service.load(), &status);
}

DWORD WINAPI onService(DWORD control, DWORD, void*, void*)
{
    switch (control) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        report(SERVICE_STOP_PENDING);
        requestStop();
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

void WINAPI serviceMain(DWORD, wchar_t**)
{
    service = RegisterServiceCtrlHandlerExW(L"StonepotHub", &onService, nullptr);
    if (service.load() != nullptr) {
        report(SERVICE_RUNNING);
        WaitForSingleObject(stopped, INFINITE);
        report(SERVICE_STOPPED);
    }
}

} // namespace

struct StopSignals::Private {
    std::thread dispatcher;
};

StopSignals::StopSignals()
    : d(std::make_unique<Private>())
{
    stopped = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    listener = this;
    SetConsoleCtrlHandler(&onConsole, TRUE);
    // Returns at once when the service manager did not start this program.
    d->dispatcher = std::thread([] {
        wchar_t name[] = L"StonepotHub";
        const SERVICE_TABLE_ENTRYW table[] = {{name, &serviceMain}, {nullptr, nullptr}};
        StartServiceCtrlDispatcherW(table);
    });
}

StopSignals::~StopSignals()
{
    listener = nullptr;
    SetEvent(stopped);
    d->dispatcher.join();
    SetConsoleCtrlHandler(&onConsole, FALSE);
    CloseHandle(stopped);
}

} // namespace stonepot
