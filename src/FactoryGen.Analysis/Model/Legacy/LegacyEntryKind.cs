namespace FactoryGen.Analysis.Model.Legacy;

/// <summary>What kind of method a shim is; the numbers are those of the public <c>LegacyKind</c>.</summary>
internal enum LegacyEntryKind
{
    Static = 0,
    Extension = 1,
    Instance = 2,
    Interface = 3,
}
