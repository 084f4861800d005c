using FactoryGen.Analysis.Model.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Emission.Shims;

/// <summary>Prints the file of a legacy type: its metadata, and the shims.</summary>
internal static class LegacyTypeEmitter
{
    public static void Emit(SourceProductionContext output, LegacyTypeModel type)
    {
        var source = new SourceWriter()
            .WriteHeader(type.SuppressedIds)
            .WriteImports(type.Imports.Outer)
            .WriteImports(type.Imports.Inner)
            .WriteEach(type.Entries, LegacyMembers.Metadata);
        if (type.Header is not null)
        {
            source.WriteNamespace(type.Namespace);
            WriteType(source, type, type.Header);
            if (type.ImplementationHeader is { } implementation)
            {
                source.Blank();
                WriteImplementation(source, type, implementation);
            }
        }

        source.AddTo(output, type.HintName);
    }

    private static void WriteType(SourceWriter source, LegacyTypeModel type, string header)
    {
        if (!type.IsCompleted)
        {
            source.Write(LegacyMembers.TypeMarks(type));
        }

        source.Write(header).Open();
        if (type.KeepsServices)
        {
            source.Write(LegacyMembers.Constructors(type)).Blank();
        }

        for (var i = 0; i < type.Members.Count; i++)
        {
            (i == 0 ? source : source.Blank()).Write(LegacyMembers.Method(type.Members[i]));
        }

        source.Close();
    }

    private static void WriteImplementation(SourceWriter source, LegacyTypeModel type, string header)
    {
        source.Write(LegacyMembers.ImplementationMarks(type)).Write(header).Open()
            .Write("private readonly global::System.IServiceProvider? _services = services;");
        foreach (var member in type.Members)
        {
            source.Blank().Write(LegacyMembers.Implementation(member));
        }

        source.Close();
    }
}
