@main
struct Depeche {
    static func main() {}
}
