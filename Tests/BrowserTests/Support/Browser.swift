import Foundation
import Testing

/// Chromium, driven over WebDriver (https://www.w3.org/TR/webdriver2/), which is plain HTTP.
final class Browser {
    /// Where the driver is: these tests run only where somebody said so, as `scripts/verify` does.
    static let path = ProcessInfo.processInfo.environment["DEPECHE_BROWSER"].flatMap { $0.isEmpty ? nil : $0 }

    private let driver: Driver
    private let session: String
    private let profile: URL

    /// - Parameter size: of the window, in CSS pixels.
    init(size: (width: Int, height: Int) = (1440, 900)) async throws {
        driver = try Driver(at: try #require(Self.path))
        profile = FileManager.default.temporaryDirectory.appendingPathComponent("chromium-\(UUID().uuidString)")
        let arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            "--user-data-dir=\(profile.path)", "--window-size=\(size.width),\(size.height)",
        ]
        let capabilities: JSONValue = [
            "alwaysMatch": [
                "goog:chromeOptions": ["args": .array(arguments.map(JSONValue.string))],
                "goog:loggingPrefs": ["browser": "ALL"],
            ]
        ]
        let opened = try await driver.call("POST", "/session", ["capabilities": capabilities])
        session = "/session/\(try #require(opened["sessionId"].string))"
        try await resize(to: size)
    }

    deinit {
        try? FileManager.default.removeItem(at: profile)
    }

    /// Ends Chromium; the driver ends with this object.
    func close() async throws { _ = try await command("DELETE", "") }

    // MARK: Commands

    private func command(_ method: String, _ path: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        try await driver.call(method, session + path, body)
    }

    func open(_ address: String) async throws {
        _ = try await command("POST", "/url", ["url": .string(address)])
    }

    var address: String { get async throws { try await command("GET", "/url").string ?? "" } }

    /// The value of a JavaScript function body.
    @discardableResult
    func run(_ script: String, _ arguments: JSONValue...) async throws -> JSONValue {
        try await command("POST", "/execute/sync", ["script": .string(script), "args": .array(arguments)])
    }

    /// The value of a function body that calls its last argument.
    func runAsync(_ script: String) async throws -> JSONValue {
        try await command("POST", "/execute/async", ["script": .string(script), "args": []])
    }

    func text(_ selector: String) async throws -> String {
        try await run("return document.querySelector(arguments[0])?.innerText ?? ''", .string(selector)).string ?? ""
    }

    /// Asks again until an expression is true.
    func wait(for expression: String, _ sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for _ in 0..<600 {
            if try await run("return Boolean(\(expression))").isTrue { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("never true: \(expression)", sourceLocation: sourceLocation)
    }

    /// Moves the pointer over an element, and clicks it or not.
    func point(at selector: String, clicking: Bool = false) async throws {
        try await run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", .string(selector))
        let element = try await command("POST", "/element", ["using": "css selector", "value": .string(selector)])
        var actions: [JSONValue] = [
            ["type": "pointerMove", "duration": 0, "origin": element, "x": 0, "y": 0]
        ]
        if clicking {
            actions += [["type": "pointerDown", "button": 0], ["type": "pointerUp", "button": 0]]
        }
        let pointer: JSONValue = ["type": "pointer", "id": "souris", "actions": .array(actions)]
        _ = try await command("POST", "/actions", ["actions": [pointer]])
    }

    func press(_ key: String) async throws {
        let actions: JSONValue = [
            ["type": "keyDown", "value": .string(key)], ["type": "keyUp", "value": .string(key)],
        ]
        _ = try await command("POST", "/actions", ["actions": [["type": "key", "id": "clavier", "actions": actions]]])
    }

    /// The page on paper.
    func print() async throws -> Data {
        Data(base64Encoded: try await command("POST", "/print", ["background": true]).string ?? "") ?? Data()
    }

    /// What the console complained of: failed requests, broken policies, uncaught errors.
    func complaints() async throws -> [String] {
        let entries = try await command("POST", "/se/log", ["type": "browser"]).array ?? []
        return entries.filter { $0["level"].string == "SEVERE" }.map { $0["message"].string ?? "" }
    }

    // MARK: Emulation

    func emulate(media: String = "", dark: Bool = false) async throws {
        let scheme: JSONValue = ["name": "prefers-color-scheme", "value": dark ? "dark" : "light"]
        try await devTools("Emulation.setEmulatedMedia", ["media": .string(media), "features": [scheme]])
    }

    func resize(to size: (width: Int, height: Int)) async throws {
        try await devTools(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(size.width)), "height": .number(Double(size.height)), "deviceScaleFactor": 1,
                "mobile": false,
            ])
    }

    private func devTools(_ name: String, _ parameters: JSONValue) async throws {
        _ = try await command("POST", "/goog/cdp/execute", ["cmd": .string(name), "params": parameters])
    }

    /// Keeps a picture of the window where one looks at it, outside the repository.
    func keepScreenshot(_ name: String) async throws {
        let environment = ProcessInfo.processInfo.environment
        let folder =
            environment["DEPECHE_SCREENSHOTS"].map { URL(fileURLWithPath: $0) }
            ?? FileManager.default.temporaryDirectory.appendingPathComponent("depeche-captures")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let picture = Data(base64Encoded: try await command("GET", "/screenshot").string ?? "") ?? Data()
        try picture.write(to: folder.appendingPathComponent("\(name).png"))
    }
}
