// A chat platform for several users. Every part of it reaches the user's web socket manager in its own way; what is printed doesn't depend on it.
using Acme.Chat;
using Acme.Chat.Admin;
using Acme.Chat.Agents;
using Acme.Chat.Background;
using Acme.Chat.Events;
using Acme.Chat.Routes;
using Acme.Chat.Tools;
using FactoryGen;
using Microsoft.Extensions.DependencyInjection;

await using var services = new ServiceCollection()
    .AddChatFactories()
    .AddSingleton(Console.Out)
    .AddSingleton<TriageAgent>()
    .AddSingleton<SupervisorAgent>()
    .AddSingleton<ReportAgent>()
    .AddSingleton<EventBridge>()
    .AddSingleton<ToolRunner>()
    .AddSingleton<MessageRoute>()
    .BuildServiceProvider();

var scopes = services.GetRequiredService<ScopeHost<UserContext>>();
var ada = new UserContext("u-1", "Ada");
var grace = new UserContext("u-2", "Grace");
await using var first = scopes.Enter(ada);
await using var second = scopes.Enter(grace);

var route = services.GetRequiredService<MessageRoute>();
await route.PostAsync(ada, "Which invoices are open?");
await route.PostAsync(grace, " ");
await ThreadRoute.GetAsync(ada, isNew: true);
await ThreadRoute.GetAsync(grace, isNew: false);
Console.WriteLine(await HealthRoute.GetAsync(ada));

await ChatEvents.StartedAsync(grace);
var bridge = services.GetRequiredService<EventBridge>();
foreach (var name in (string[])["thinking", "tool", "quiet"])
{
    await bridge.RaiseAsync(name, grace);
}

await ChatEvents.CompletedAsync(grace);
await Notifier.NotifyAsync(ada, "invoices are late");
Console.WriteLine($"notified: {await Notifier.TryNotifyAsync(ada, "very late")}");

Console.WriteLine(await services.GetRequiredService<ToolRunner>().RunAsync(grace, "grep"));
await ToolResults.SendAsync(grace, "3 lines");
await ToolResults.SendAllAsync(grace, "a.cs", "b.cs");
await Progress.ShowAsync(ada, steps: 2);

var data = new DataAgent(ada);
await data.RunAsync(rows: 12);
Console.WriteLine($"Ada has {await data.CountAsync()}");
var report = services.GetRequiredService<ReportAgent>();
await report.RunAsync(grace);
await report.SendAsync(grace, ["alpha", "beta"]);

await Heartbeat.BeatAsync([ada, grace]);
await Digest.SendAsync(ada, "day");
await Digest.SendAsync(grace, "week");
await new Reconnect(grace).TryAsync();
await AuditLog.WriteAsync(ada, "login");
await Broadcast.SendAsync([ada, grace], "good night");
