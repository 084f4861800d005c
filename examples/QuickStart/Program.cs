// A help desk for several users. Each user has a history (built at once), a connection (built asynchronously) and an agent
// that needs both. Nobody wrote a factory: [ScopedFactory] on the three classes made them.
using System.Text;
using FactoryGen;
using QuickStart;

Console.OutputEncoding = Encoding.UTF8;
var output = Console.Out;
EntryPoints.Print(output);

var server = new ChatServer(output);
await using var scopes = new ScopeHost<UserContext>();
var histories = new MessageHistoryFactory(scopes, server);
var connections = new ChatConnectionFactory(scopes, server);
var agents = new HelpAgentFactory(scopes, histories, connections, server);

var log = args is [var path] ? path : Path.Combine(AppContext.BaseDirectory, "chat.log");
output.WriteLine($"{Environment.NewLine}{Path.GetFileName(log)}");
var desk = new HelpDesk(scopes, server, histories, agents, output);
try
{
    foreach (var happened in ChatEvent.Read(log))
    {
        output.WriteLine($"  {happened.Time}  {happened.Who} {happened.What} {happened.Rest}".TrimEnd());
        await desk.PlayAsync(happened);
    }

    return 0;
}
catch (Exception wrong) when (wrong is FormatException or FileNotFoundException)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
