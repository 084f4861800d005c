using Microsoft.Extensions.Hosting;

namespace FactoryGen.Containers.Tests;

/// <summary>Takes a lease when the application starts and never gives it back.</summary>
internal sealed class NightShift(ScopeHost<UserContext> scopes, StatementFactory statements, Journal journal) : IHostedService
{
    private static readonly UserContext Night = new("night");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = scopes.Enter(Night);
        GC.KeepAlive(await statements.GetAsync(Night, cancellationToken));
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        journal.Note("night shift");
        return Task.CompletedTask;
    }
}
