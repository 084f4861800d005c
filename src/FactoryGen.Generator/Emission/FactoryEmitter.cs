using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Generator.Emission;

/// <summary>Prints the file of a service: its factory, or what stands for it.</summary>
internal static class FactoryEmitter
{
    // The law is 35 a service, and the registration takes one.
    private const int MaximalLines = 34;

    public static void Emit(SourceProductionContext output, LinkedService service)
    {
        switch (service)
        {
            case { Output: LinkedOutput.Factory, Service: { } provided, Context: { } context }:
                var parameters = service.Parameters.Where(static parameter => parameter.IsOfFactory).ToArray();
                var plain = Print(service, new FactoryMembers(service, provided, context, parameters, new SeparateFields(parameters)));
                var source = plain.Lines <= MaximalLines ? plain : Print(service, new FactoryMembers(service, provided, context, parameters, new TupleField(service.GivenField, parameters)));
                source.AddTo(output, service.HintName);
                break;
            case { Output: LinkedOutput.Skeleton }:
                PrintSkeleton(service).AddTo(output, service.HintName);
                break;
        }
    }

    private static SourceWriter Print(LinkedService service, FactoryMembers members) => new SourceWriter()
        .WriteHeader(service.SuppressedIds)
        .WriteImports(service.Imports.Outer)
        .Write(members.Metadata)
        .WriteNamespace(service.Namespace)
        .WriteImports(service.Imports.Inner)
        .Write(members.Header).Open()
        .Write(members.Slot)
        .Write(members.Fields)
        .Blank()
        .Write(members.ConstructorHeader).Open()
        .Write(members.Assignments)
        .Write(members.SlotAssignment).Close()
        .Blank()
        .Write(members.EntryPoint)
        .Blank()
        .Write(members.Creation).Close();

    private static SourceWriter PrintSkeleton(LinkedService service)
    {
        var source = new SourceWriter()
            .WriteHeader(service.SuppressedIds)
            .WriteImports(service.Imports.Outer)
            .WriteNamespace(service.Namespace)
            .WriteImports(service.Imports.Inner);
        return SkeletonEmitter.Write(source, service);
    }
}
