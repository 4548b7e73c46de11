import Diagnostics
import Foundation
import Synchronization

/// The part of JSON Schema 2020-12 that our schemas use. `schemasAgreeWithAnotherEvaluator` holds it to a full one.
struct SchemaEvaluator {
    private let root: JSON
    private static let expressions = Expressions()

    init(_ schema: JSON) { root = schema }

    func accepts(_ value: JSON) -> Bool { accepts(value, root) }

    private func accepts(_ value: JSON, _ schema: JSON) -> Bool {
        switch schema {
        case .boolean(let verdict): verdict
        case .object(let members): members.allSatisfy { holds($0.0, $0.1, members, value) }
        default: false
        }
    }

    private func holds(_ keyword: String, _ rule: JSON, _ all: [(String, JSON)], _ value: JSON) -> Bool {
        switch (keyword, rule, value) {
        case ("$schema", _, _), ("title", _, _), ("description", _, _), ("examples", _, _), ("$defs", _, _),
            ("then", _, _):
            true
        case ("$ref", .string(let name), _): accepts(value, resolved(name))
        case ("type", _, _): types(rule).contains { isOfType(value, $0) }
        case ("enum", .array(let values), _): values.contains { same($0, value) }
        case ("anyOf", .array(let schemas), _): schemas.contains { accepts(value, $0) }
        case ("allOf", .array(let schemas), _): schemas.allSatisfy { accepts(value, $0) }
        case ("not", _, _): !accepts(value, rule)
        case ("if", _, _): !accepts(value, rule) || accepts(value, all.first { $0.0 == "then" }?.1 ?? .boolean(true))
        case ("pattern", .string(let pattern), .string(let text)): Self.expressions.matches(pattern, text)
        case ("minimum", .integer(let bound), .integer(let number)): number >= bound
        case ("maximum", .integer(let bound), .integer(let number)): number <= bound
        case ("items", _, .array(let items)): items.allSatisfy { accepts($0, rule) }
        case ("required", .array(let names), .object(let members)):
            names.allSatisfy { name in members.contains { same(.string($0.0), name) } }
        case ("properties", .object(let properties), .object(let members)):
            members.allSatisfy { name, member in properties.first { $0.0 == name }.map { accepts(member, $0.1) } ?? true
            }
        case ("additionalProperties", _, .object(let members)):
            members.allSatisfy { name, member in
                if case .object(let known)? = all.first(where: { $0.0 == "properties" })?.1,
                    known.contains(where: { $0.0 == name })
                {
                    return true
                }
                return accepts(member, rule)
            }
        case ("propertyNames", _, .object(let members)): members.allSatisfy { accepts(.string($0.0), rule) }
        case ("pattern", _, _), ("minimum", _, _), ("maximum", _, _), ("items", _, _), ("required", _, _),
            ("properties", _, _), ("additionalProperties", _, _), ("propertyNames", _, _):
            true
        default: false
        }
    }

    private func resolved(_ name: String) -> JSON {
        guard case .object(let members) = root,
            case .object(let definitions)? = members.first(where: { $0.0 == "$defs" })?.1
        else { return .boolean(false) }
        return definitions.first { name == "#/$defs/\($0.0)" }?.1 ?? .boolean(false)
    }

    private func types(_ rule: JSON) -> [String] {
        switch rule {
        case .string(let name): [name]
        case .array(let names): names.compactMap { if case .string(let name) = $0 { name } else { nil } }
        default: []
        }
    }

    private func isOfType(_ value: JSON, _ type: String) -> Bool {
        switch value {
        case .string: type == "string"
        case .integer: type == "integer" || type == "number"
        case .boolean: type == "boolean"
        case .null: type == "null"
        case .array: type == "array"
        case .object: type == "object"
        }
    }

    private func same(_ left: JSON, _ right: JSON) -> Bool { left.serialized() == right.serialized() }
}

/// Compiled once each: ICU’s expressions are ECMA-262’s for what our patterns use.
private final class Expressions: Sendable {
    private let compiled = Mutex<[String: NSRegularExpression]>([:])

    func matches(_ pattern: String, _ text: String) -> Bool {
        compiled.withLock { compiled in
            guard let expression = try? compiled[pattern] ?? NSRegularExpression(pattern: pattern) else {
                return false
            }
            compiled[pattern] = expression
            return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
        }
    }
}
