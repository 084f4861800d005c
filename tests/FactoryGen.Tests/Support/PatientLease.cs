namespace FactoryGen.Tests.Support;

/// <summary>A lease for <c>await using</c> in a test: a scope that can't end doesn't keep the test from failing for what came before.</summary>
internal sealed class PatientLease<TContext>(ScopeLease<TContext> lease) : IAsyncDisposable
    where TContext : notnull
{
    public TContext Context => lease.Context;

    public async ValueTask DisposeAsync() => await Task.WhenAny(lease.DisposeAsync().AsTask(), Task.Delay(Patience.Limit));
}
