using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG1009InvalidFactoryConstructor"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG1009InvalidFactoryConstructorAnalyzer() : DeclarationAnalyzer(new FG1009InvalidFactoryConstructor());
