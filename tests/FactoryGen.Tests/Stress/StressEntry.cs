namespace FactoryGen.Tests.Stress;

/// <summary>The life of one instance, in ticks of the ledger; 0: hasn't happened.</summary>
internal sealed class StressEntry(string kind, string user, string scope, long constructed)
{
    public string User => user;

    public string Scope => scope;

    public long Constructed => constructed;

    /// <summary>The constructor threw: there is nothing to dispose of.</summary>
    public long Stillborn;

    /// <summary>Initialisation ended well.</summary>
    public long Completed;

    /// <summary>Initialisation failed.</summary>
    public long Failed;

    public long DisposalBegan;

    public long DisposalEnded;

    public bool IsGone => Volatile.Read(ref DisposalEnded) != 0 || Volatile.Read(ref Stillborn) != 0;

    public override string ToString() =>
        $"{kind} of {user} in {scope}: constructed {constructed}, stillborn {Stillborn}, completed {Completed}, failed {Failed}, disposal began {DisposalBegan}, ended {DisposalEnded}";
}
