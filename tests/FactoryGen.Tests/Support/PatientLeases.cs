namespace FactoryGen.Tests.Support;

internal static class PatientLeases
{
    /// <summary>The same lease, given back with no more patience than a test has.</summary>
    public static PatientLease<TContext> Patiently<TContext>(this ScopeLease<TContext> lease)
        where TContext : notnull => new(lease);
}
