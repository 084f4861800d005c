using FactoryGen.Analysis.Model;
using FactoryGen.Analysis.Model.Legacy;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analysis.Graph;

/// <summary>Decides what the registration method of an assembly adds.</summary>
internal static class RegistrationLinker
{
    /// <param name="services">All services of the assembly.</param>
    /// <param name="contexts">All contexts of the assembly.</param>
    /// <param name="chosenName">What <c>FactoryGenRegistrationName</c> says, or null.</param>
    /// <param name="legacyFactories">Legacy types that old code has injected.</param>
    /// <returns>Null if there is nothing to register, or nothing to register it with, or the chosen name is none: the package's targets say so.</returns>
    public static RegistrationModel? Link(IEnumerable<LinkedService> services, IEnumerable<ContextModel> contexts, string? chosenName, EquatableArray<LegacyFactory> legacyFactories)
    {
        var ofServices = services.OrderBy(static service => service.FullName, StringComparer.Ordinal).ToArray();
        var ofContexts = contexts.ToArray();
        if (ofServices.Select(static service => service.Assembly).Concat(ofContexts.Select(static context => context.Assembly)).FirstOrDefault()
            is not { HasDependencyInjection: true } assembly
            || (!string.IsNullOrEmpty(chosenName) && !SyntaxFacts.IsValidIdentifier(chosenName)))
        {
            return null;
        }

        var factories = ofServices.Where(static service => service.Output == LinkedOutput.Factory).ToArray();
        var hosted = ofContexts.Where(static context => context is { IsSound: true, Type.CanBeNamed: true }).ToArray();
        var method = MethodName(assembly.Name, chosenName);
        return new RegistrationModel
        {
            Method = CSharpName.Escape(method),
            Class = Subject(method) + "ServiceCollectionExtensions",
            Assembly = assembly.Name,
            Contexts = hosted.Select(static context => context.Type.Key)
                .Concat(factories.Select(static service => service.Context!.Key))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static context => context, StringComparer.Ordinal)
                .ToEquatableArray(),
            Factories = factories.Select(Register).ToEquatableArray(),
            LegacyFactories = legacyFactories,
            SuppressedIds = factories.SelectMany(static service => service.SuppressedIds)
                .Concat(hosted.SelectMany(static context => context.SuppressedIds))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static id => id, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    private static RegisteredFactory Register(LinkedService service) => new(
        service.FullName,
        service.Context!,
        service.Service!.IsBound ? service.Service : null,
        service.IsAsynchronous);

    // "AddAcmeChatFactories" adds "AcmeChatFactories"; what would begin with a digit without its "Add" keeps it.
    private static string Subject(string method) =>
        method.StartsWith("Add", StringComparison.Ordinal) && method.Substring(3) is var rest && SyntaxFacts.IsValidIdentifier(rest) ? rest : method;

    private static string MethodName(string assembly, string? chosen) =>
        !string.IsNullOrEmpty(chosen) ? chosen! : $"Add{string.Concat(assembly.Where(char.IsLetterOrDigit))}Factories";
}
