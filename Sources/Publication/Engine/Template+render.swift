import Writing

extension Template {
    /// What the template makes of a view, in UTF-8.
    func render(_ view: View) -> [UInt8] {
        steps.withUnsafeBufferPointer { steps in
            text.withUnsafeBufferPointer { text in
                subjects.withUnsafeBufferPointer { subjects in
                    fields.withUnsafeBufferPointer { fields in
                        var run = TemplateRun(steps: steps, text: text, subjects: subjects, fields: fields, view: view)
                        run.perform(0..<steps.count)
                        return run.output
                    }
                }
            }
        }
    }
}

/// One run of a template.
private struct TemplateRun {
    private let steps: UnsafeBufferPointer<Template.Step>
    private let text: UnsafeBufferPointer<UInt8>
    private let subjects: UnsafeBufferPointer<Template.Subject>
    private let fields: UnsafeBufferPointer<Int32>

    private(set) var output: [UInt8] = []
    /// Innermost last.
    private var views: [View]
    /// The texts whose sections are open, innermost last.
    private var values: [Found] = []
    private var place = (index: 0, count: 0)

    /// What a tag is about, once found.
    private enum Found {
        case value(Value)
        case form(NamePath.Form, [Article.Run])
        case number(Int)
    }

    init(
        steps: UnsafeBufferPointer<Template.Step>, text: UnsafeBufferPointer<UInt8>,
        subjects: UnsafeBufferPointer<Template.Subject>, fields: UnsafeBufferPointer<Int32>, view: View
    ) {
        (self.steps, self.text, self.subjects, self.fields) = (steps, text, subjects, fields)
        views = [view]
        output.reserveCapacity(text.count + 8_192)
    }

    mutating func perform(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = steps[index]
            index += 1
            switch step.action {
            case .text:
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(step.first)..<Int(step.end)]))
            case .print(let type): write(find(step), as: type)
            case .copy: write(find(step), as: nil)
            case .section:
                show(find(step), index..<Int(step.end))
                index = Int(step.end)
            case .inverted:
                if isMissing(find(step)) { perform(index..<Int(step.end)) }
                index = Int(step.end)
            }
        }
    }

    // MARK: Finding

    private func find(_ step: Template.Step) -> Found {
        let subject = subjects[Int(step.first)]
        switch subject.kind {
        case .current: return values.last ?? .value(.nothing)
        case .position(let position): return of(position)
        case .value:
            let value = value(of: subject)
            guard let form = subject.form else { return .value(value) }
            guard case .prose(let runs) = value else { return .value(.nothing) }
            return .form(form, runs)
        case .list(let function):
            guard case .list(let items) = value(of: subject) else { return .value(.nothing) }
            return of(function, items)
        }
    }

    private func value(of subject: Template.Subject) -> Value {
        var value = views[views.count - 1 - Int(subject.up)][Int(fields[Int(subject.first)])]
        for place in Int(subject.first) + 1..<max(Int(subject.end), Int(subject.first) + 1) {
            guard case .one(let view) = value else { return .nothing }
            value = view[Int(fields[place])]
        }
        return value
    }

    private func of(_ position: Template.Position) -> Found {
        switch position {
        case .first: .value(.flag(place.index == 0))
        case .last: .value(.flag(place.index == place.count - 1))
        case .index: .number(place.index)
        case .even: .value(.flag(place.index.isMultiple(of: 2)))
        case .odd: .value(.flag(!place.index.isMultiple(of: 2)))
        }
    }

    private func of(_ function: Template.ListFunction, _ items: Value.Items) -> Found {
        switch function {
        case .count: .number(items.count)
        case .empty: .value(.flag(items.count == 0))
        case .first: .value(items.count > 0 ? .one(items[0]) : .nothing)
        case .last: .value(items.count > 0 ? .one(items[items.count - 1]) : .nothing)
        case .reversed: .value(.list(Value.Items(count: items.count) { items[items.count - 1 - $0] }))
        }
    }

    // MARK: Sections

    private func isMissing(_ found: Found) -> Bool {
        switch found {
        case .value(.nothing): true
        case .value(.flag(let flag)): !flag
        case .value(.list(let items)): items.count == 0
        case .value(.prose(let runs)): runs.isEmpty
        case .value(.text), .value(.one), .form, .number: false
        }
    }

    private mutating func show(_ found: Found, _ steps: Range<Int>) {
        guard !isMissing(found) else { return }
        switch found {
        case .value(.list(let items)):
            let outside = place
            for index in 0..<items.count {
                place = (index, items.count)
                show(items[index], steps)
            }
            place = outside
        case .value(.one(let view)): show(view, steps)
        case .value(.text), .value(.prose), .form:
            values.append(found)
            perform(steps)
            values.removeLast()
        case .value(.flag), .value(.nothing), .number: perform(steps)
        }
    }

    private mutating func show(_ view: View, _ steps: Range<Int>) {
        views.append(view)
        perform(steps)
        views.removeLast()
    }

    // MARK: Writing

    /// - Parameter type: how it is escaped; nil for what is markup already.
    private mutating func write(_ found: Found, as type: ContentType?) {
        switch found {
        case .value(.text(let text)): write(text, as: type)
        case .value(.prose(let runs)):
            for run in runs { write(run.text, as: type) }
        case .form(.html, let runs) where type == nil: runs.writeHTML(to: &output)
        case .form(.html, let runs): write(runs.html, as: type)
        case .form(.markdown, let runs): write(runs.markdown, as: type)
        case .number(let number): output += String(number).utf8
        case .value(.flag(let flag)): output += String(flag).utf8
        case .value(.nothing), .value(.list), .value(.one): break
        }
    }

    private mutating func write(_ text: String, as type: ContentType?) {
        if let type { type.write(text, to: &output) } else { output += text.utf8 }
    }
}
