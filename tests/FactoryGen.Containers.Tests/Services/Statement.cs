namespace FactoryGen.Containers.Tests.Services;

/// <summary>Asynchronous, and depends on a service of the other assembly.</summary>
[ScopedFactory<IStatement>]
internal sealed class Statement(UserContext user, IAccount account, Printer printer) : IStatement, IDisposable
{
    public string Text { get; private set; } = "";

    [AsyncInitializer]
    public async Task PrintAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        Text = $"{account.Owner}'s statement";
    }

    public void Dispose() => printer.Note("statement of " + user.UserId);
}
