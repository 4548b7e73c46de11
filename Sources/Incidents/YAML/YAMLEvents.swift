import CYaml
package import Diagnostics

/// What libyaml reads in a text, one thing after the other.
///
/// Of Yams it is libyaml alone that is asked: the tree Yams makes costs three times as much as the reading, has followed
/// aliases before one can refuse them, and tells of two equal keys only where the first is.
final class YAMLEvents {
    private let file: String
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    /// libyaml keeps a pointer to the text, as to itself.
    private let text: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String, file: String) {
        self.file = file
        self.text = .allocate(capacity: text.utf8.count)
        _ = self.text.initialize(from: text.utf8)
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, self.text.baseAddress, self.text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    /// - Throws: what keeps the rest of the text from being read.
    func next() throws(YAMLFault) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
        defer { yaml_event_delete(&event) }
        let start = location(event.start_mark)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return YAMLEvent(
                .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style)), start,
                end: location(event.end_mark), anchor: string(scalar.anchor), tag: string(scalar.tag),
                isEscaped: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            let list = event.data.sequence_start
            return YAMLEvent(.list, start, anchor: string(list.anchor), tag: string(list.tag))
        case YAML_MAPPING_START_EVENT:
            let map = event.data.mapping_start
            return YAMLEvent(.map, start, anchor: string(map.anchor), tag: string(map.tag))
        case YAML_ALIAS_EVENT: return YAMLEvent(.alias(string(event.data.alias.anchor) ?? ""), start)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return YAMLEvent(.end, start)
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return YAMLEvent(.endOfText, start)
        default: return YAMLEvent(.document, start)
        }
    }

    private func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }

    private var fault: YAMLFault {
        switch parser.pointee.error {
        case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
            .syntax(
                parser.pointee.problem.map { String(cString: $0) } ?? "", at: location(parser.pointee.problem_mark),
                begun: parser.pointee.context.map { _ in location(parser.pointee.context_mark) })
        default: .unreadable
        }
    }

    private func location(_ mark: yaml_mark_t) -> Location {
        Location(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func string(_ bytes: UnsafeMutablePointer<UInt8>?) -> String? { bytes.map { String(cString: $0) } }
}

/// One thing libyaml reads.
struct YAMLEvent {
    enum Kind {
        case scalar(String, YAMLNode.Style)
        /// What follows, up to its end, is in a list.
        case list
        /// What follows, up to its end, are keys, each before its value.
        case map
        case end
        case alias(String)
        /// A document begins or ends.
        case document
        case endOfText
    }

    let kind: Kind
    let start: Location
    /// After a scalar.
    let end: Location
    /// `&nom`
    let anchor: String?
    /// `!type`
    let tag: String?
    /// Whether a scalar may hold characters that the text does not: « \u0000 ».
    let isEscaped: Bool

    init(
        _ kind: Kind, _ start: Location, end: Location? = nil, anchor: String? = nil, tag: String? = nil,
        isEscaped: Bool = false
    ) {
        self.kind = kind
        self.start = start
        self.end = end ?? start
        self.anchor = anchor
        self.tag = tag
        self.isEscaped = isEscaped
    }
}

/// What keeps a text from being read as YAML.
package enum YAMLFault: Error {
    /// In libyaml’s words, where it noticed, and where what it was reading began.
    case syntax(String, at: Location, begun: Location?)
    case severalDocuments(at: Location)
    case unreadable
}
