public import Incidents

extension Edition {
    /// What a newsroom publishes.
    public init(newsroom: Newsroom, entries: [Entry]) {
        self.init(
            title: newsroom.title, summary: newsroom.summary, baseURL: newsroom.baseURL,
            tagAuthority: newsroom.tagAuthority, language: newsroom.language, author: newsroom.author, entries: entries)
    }
}
